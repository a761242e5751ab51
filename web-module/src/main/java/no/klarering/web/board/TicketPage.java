package no.klarering.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.klarering.border.QueueTickets;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Observation;
import no.klarering.movement.Plate;
import no.klarering.web.console.Officer;
import no.klarering.web.console.Wording;
import no.klarering.web.digitoll.DriverWording;

/** One queue number, or a new one for a driver whose transport nobody knows. */
@Named("deskTicket")
@RequestScoped
public class TicketPage {

    private static final String ADDRESS = "/console/ticket";
    private static final int LONGEST_PLATE = 20;

    private Officer officer;
    private QueueTickets tickets;
    private Wording wording;
    private boolean isAsked;
    private Optional<Ticket> ticket = Optional.empty();
    private String office = "";
    private String plate = "";
    private DriverLanguage language = DriverLanguage.EN;
    private boolean hasOffice;
    private String fault = "";

    public TicketPage() {}

    @Inject
    public TicketPage(
            HttpServletRequest request,
            Officer officer,
            QueueTickets tickets,
            CodeBooks codes,
            Wording wording) {
        this.officer = officer;
        this.tickets = tickets;
        this.wording = wording;
        var id = request.getParameter("id");
        isAsked = id != null;
        ticket =
                Optional.ofNullable(id)
                        .filter(number -> number.matches("[0-9]{1,18}"))
                        .flatMap(number -> tickets.find(Long.parseLong(number)));
        office = given(request, "office");
        plate = given(request, "plate");
        language = DriverLanguage.of(given(request, "language"));
        hasOffice = codes.current().find(CodeListName.CUSTOMS_OFFICE, office).isPresent();
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
    }

    /** Tells the browser when there is no such ticket, or no office for a new one. */
    public void settle() {
        if (!found() && !open()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return ticket.isPresent();
    }

    public Ticket ticket() {
        return ticket.orElseThrow();
    }

    /** Whether a new one may be given here by this officer. */
    public boolean open() {
        return !isAsked && hasOffice && officer.decides();
    }

    public String office() {
        return office;
    }

    public String plate() {
        return plate;
    }

    public DriverLanguage language() {
        return language;
    }

    public List<DriverLanguage> languages() {
        return Arrays.asList(DriverLanguage.values());
    }

    /** A language by its own name. */
    public String ownName(DriverLanguage other) {
        var locale = Locale.forLanguageTag(other.code());
        return locale.getDisplayLanguage(locale);
    }

    /** What stands on the ticket, in the driver's language. */
    public String told(String key) {
        return DriverWording.in(ticket().language(), "ticket." + key);
    }

    public String fault() {
        return fault;
    }

    /** Gives it; a driver who waits already keeps the one that he has. */
    public String give() {
        var given = new Plate(plate);
        if (!open() || !given.text().matches("[\\p{L}\\p{N}]{1," + LONGEST_PLATE + "}")) {
            fault = wording.say("ticket.plate.fault");
            return null;
        }
        return at(tickets.give(office, given, language, actor()));
    }

    public String call() {
        if (found() && officer.decides()) {
            ticket = tickets.call(ticket().id(), actor());
        }
        return ticket.map(TicketPage::at).orElse(null);
    }

    /** The driver has been served. */
    public String done() {
        var served = ticket();
        if (officer.decides()) {
            tickets.done(served.id(), actor());
        }
        return "/console/border.xhtml?faces-redirect=true&office=" + served.office();
    }

    private String actor() {
        return "officer:" + officer.name();
    }

    private static String at(Ticket ticket) {
        return "/console/ticket.xhtml?faces-redirect=true&id=" + ticket.id();
    }

    static String address(Ticket ticket) {
        return ADDRESS + "?id=" + ticket.id();
    }

    /** The ticket with which somebody waits who was seen; null without one. */
    public Ticket of(Observation seen) {
        return tickets.waiting(seen.customsOffice()).stream()
                .filter(each -> each.plate().equals(seen.plate()))
                .findFirst()
                .orElse(null);
    }

    /** Where one is given to somebody who was seen. */
    public String forSeen(Observation seen) {
        return ADDRESS
                + "?office="
                + seen.customsOffice()
                + "&plate="
                + URLEncoder.encode(seen.plate().text(), StandardCharsets.UTF_8);
    }
}
