package no.klarering.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import no.klarering.border.BorderDecision;
import no.klarering.border.BorderDesk;
import no.klarering.border.BorderDesk.Done;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.BorderDesk.NotPossible;
import no.klarering.border.BorderDesk.Outcome;
import no.klarering.border.HouseStanding;
import no.klarering.border.QueueTickets;
import no.klarering.web.console.Officer;
import no.klarering.web.console.Wording;

/** What an officer is about to do with a transport or a house on board, and what would follow. */
@Named("deed")
@RequestScoped
public class DeedForm {

    private Officer officer;
    private BorderDesk desk;
    private QueueTickets tickets;
    private Wording wording;
    private Clock clock;
    private LorryPage page;
    private Optional<Deed> deed = Optional.empty();
    private String office = "";
    private StatedReason reason = new StatedReason("", "");
    private String textFault = "";
    private Optional<String> notDone = Optional.empty();

    public DeedForm() {}

    @Inject
    public DeedForm(
            HttpServletRequest request,
            Officer officer,
            BorderDesk desk,
            QueueTickets tickets,
            Wording wording,
            Clock clock,
            LorryPage page) {
        this.officer = officer;
        this.desk = desk;
        this.tickets = tickets;
        this.wording = wording;
        this.clock = clock;
        this.page = page;
        deed = Deed.of(request.getParameter("action"));
        office = given(request, "office");
        reason = StatedReason.of(request);
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
    }

    /** Whether the page asks for something that can be done now by this officer. */
    public boolean open() {
        return page.found()
                && deed.filter(
                                each ->
                                        page.deeds().contains(each)
                                                || page.deedsWithHouse().contains(each))
                        .isPresent();
    }

    /** Whether it was asked for, and cannot be done as things stand. */
    public boolean late() {
        return notDone.isPresent()
                || page.found() && deed.isPresent() && officer.decides() && !open();
    }

    public String notDone() {
        return notDone.orElseGet(() -> wording.say("deed.late"));
    }

    public Deed deed() {
        return deed.orElseThrow();
    }

    /** The waybill of the house that it is about; empty for the vehicle. */
    public String about() {
        return deed().isOfHouse() ? page.house().map(HouseStanding::number).orElse("") : "";
    }

    /** The light and the signals that would follow. */
    public BorderDecision foreseen() {
        return deed().foreseen(page.standing(), page.house().map(HouseStanding::mrn));
    }

    public String office() {
        return office.isEmpty() ? page.standing().expected().office() : office;
    }

    /** Does it; goes to the transport as it then is, or stays and says what is wrong. */
    public String confirm() {
        if (!open() || !check()) {
            return null;
        }
        return after(carryOut());
    }

    private Outcome carryOut() {
        var hand = new Hand("officer:" + officer.name());
        var mrn = page.standing().mrn();
        return switch (deed()) {
            case ARRIVE -> desk.arrive(mrn, office(), clock.instant(), hand);
            case LEAVE -> desk.leave(mrn, hand);
            case LET_REST_GO -> desk.letRestGo(mrn, why(), hand);
            case SETTLE -> desk.settle(mrn, why(), hand);
            case SELECT_VEHICLE -> desk.selectVehicle(mrn, true, why(), hand);
            case LET_VEHICLE_GO -> desk.selectVehicle(mrn, false, why(), hand);
            default ->
                    desk.select(page.house().orElseThrow().mrn(), deed().selection(), why(), hand);
        };
    }

    private String why() {
        return reason.words(wording);
    }

    private String after(Outcome outcome) {
        if (outcome instanceof Done) {
            return "/console/transport.xhtml?faces-redirect=true&mrn="
                    + page.standing().mrn()
                    + "&done="
                    + deed().name();
        }
        notDone =
                Optional.of(
                        outcome instanceof NotPossible no
                                ? wording.in(no.why())
                                : wording.say("deed.gone"));
        return null;
    }

    private boolean check() {
        textFault = reason.fault(deed().reasonCodes(), wording);
        return textFault.isEmpty();
    }

    /** Calls the driver with the ticket of this transport to the desk. */
    public String call() {
        if (officer.decides() && page.ticket() != null) {
            tickets.call(page.ticket().id(), "officer:" + officer.name());
        }
        return here("CALL");
    }

    /** The driver has been served. */
    public String done() {
        if (officer.decides() && page.ticket() != null) {
            tickets.done(page.ticket().id(), "officer:" + officer.name());
        }
        return here("SERVED");
    }

    private String here(String what) {
        return "/console/transport.xhtml?faces-redirect=true&mrn="
                + page.standing().mrn()
                + "&done="
                + what;
    }

    public String textFault() {
        return textFault;
    }

    public String reason() {
        return reason.code();
    }

    public String text() {
        return reason.text();
    }
}
