package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.klarering.border.DriverDesk;
import no.klarering.border.DriverDesk.Journey;
import no.klarering.border.DriverDesk.Lack;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Plate;
import no.klarering.party.Parties;
import no.klarering.web.digitoll.DriverTries.Try;

/** The page of one transport for its driver, by MRN and plate together. */
@Named("driverPage")
@RequestScoped
public class DriverPage {

    private static final int TOO_MANY = 429;
    private static final int LONGEST = 40;
    private static final String GAP = "gap.";

    private DriverWording wording;
    private CodeBooks codeBooks;
    private Parties parties;
    private Clock clock;
    private String mrn = "";
    private String plate = "";
    private boolean stopped;
    private Optional<Journey> journey = Optional.empty();
    private String refused = "";

    public DriverPage() {}

    @Inject
    public DriverPage(
            HttpServletRequest request,
            DriverDesk desk,
            DriverTries tries,
            DriverWording wording,
            CodeBooks codeBooks,
            Parties parties,
            Clock clock) {
        this.wording = wording;
        this.codeBooks = codeBooks;
        this.parties = parties;
        this.clock = clock;
        mrn = given(request, "mrn");
        plate = given(request, "plate");
        refused = given(request, "refused");
        if (asked()) {
            look(desk, tries, new Try(mrn, new Plate(plate).text(), request.getRemoteAddr()));
        }
    }

    static String given(HttpServletRequest request, String name) {
        var text = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private void look(DriverDesk desk, DriverTries tries, Try next) {
        if (!tries.isAllowed(next)) {
            stopped = true;
            return;
        }
        journey = Mrn.parse(mrn).flatMap(found -> desk.look(found, new Plate(plate)));
        if (journey.isEmpty()) {
            tries.failed(next);
        }
    }

    /** Tells the browser when there is nothing, or no more may be tried. */
    public void settle() {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        if (stopped) {
            context.setResponseStatus(TOO_MANY);
            context.setResponseHeader("Retry-After", Long.toString(DriverTries.PERIOD.toSeconds()));
        } else if (asked() && journey.isEmpty()) {
            context.setResponseStatus(404);
        }
    }

    public boolean asked() {
        return !mrn.isEmpty() && !plate.isEmpty();
    }

    public boolean isStopped() {
        return stopped;
    }

    public boolean found() {
        return journey.isPresent();
    }

    public Journey journey() {
        return journey.orElseThrow();
    }

    public String mrn() {
        return mrn;
    }

    public String plate() {
        return plate;
    }

    /** Which part of the page: what stands at its top. */
    public String standing() {
        return switch (journey().state()) {
            case REGISTERED, ASSESSED -> journey().isComplete() ? "ready" : "missing";
            case ARRIVED, PRESENTED -> "wait";
            case GO -> "green";
            case STOP, PARTLY_HELD -> "red";
            case DENIED -> "denied";
            case ENTERED -> "entered";
            case CANCELLED -> "cancelled";
        };
    }

    /** How that looks: good, to be mended, stopped, or neither. */
    public String look() {
        return switch (standing()) {
            case "ready", "green", "entered" -> "ok";
            case "missing" -> "warn";
            case "red", "denied" -> "bad";
            default -> "wait";
        };
    }

    /** Where to go and why; at the border only. */
    public List<String> told() {
        return journey().reasons().isEmpty() ? List.of() : wording.tell(journey().reasons());
    }

    /** Something missing, in words. */
    public String lack(Lack lack) {
        return wording.say(GAP + lack.kind().name(), List.of(lack.number()));
    }

    public String from(Lack lack) {
        return lack.from().map(this::name).orElse(journey().carrierName());
    }

    private String name(Participant participant) {
        return OrganisationNumber.parse(participant.number())
                .flatMap(parties::organisation)
                .map(organisation -> organisation.name())
                .orElse(participant.number());
    }

    public String office() {
        var code = journey().office();
        return codeBooks
                .current()
                .find(CodeListName.CUSTOMS_OFFICE, code)
                .map(found -> found.name().nb())
                .orElse(code);
    }

    public String expected() {
        return wording.time(journey().estimatedArrival(), clock.instant());
    }

    public String now() {
        return wording.time(clock.instant(), clock.instant());
    }

    /** Whether what was just asked for could not be done. */
    public boolean isRefused() {
        return !refused.isEmpty() && found();
    }

    /** The same page in another language. */
    public String in(DriverLanguage other) {
        return address(mrn, plate, other.code());
    }

    static String address(String mrn, String plate, String language) {
        var page = "/digitoll/driver?lang=" + language;
        return mrn.isEmpty() && plate.isEmpty()
                ? page
                : page + "&mrn=" + encoded(mrn) + "&plate=" + encoded(plate);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
