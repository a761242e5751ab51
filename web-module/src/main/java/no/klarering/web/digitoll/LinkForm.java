package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.MessageShelf.LinkByHand;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.MovementIntake.Answer;
import no.klarering.movement.MovementIntake.Faulty;
import no.klarering.movement.MovementIntake.Taken;
import no.klarering.movement.MovementKind;
import no.klarering.movement.MovementOrder.Call;
import no.klarering.movement.Mrn;
import no.klarering.web.console.Wording;
import no.klarering.web.security.Sender;

/**
 * Links by hand: hands in a relation message, or its cancellation, as a program would by the
 * interface.
 */
@Named("linkForm")
@RequestScoped
public class LinkForm {

    private static final String FAULT = "link.fault.";

    private Sender sender;
    private MovementIntake intake;
    private Wording wording;
    private PortalWording portal;
    private MessagePage page;
    private Clock clock;
    private String other = "";
    private String kind = "";
    private String fault = "";

    public LinkForm() {}

    @Inject
    public LinkForm(
            HttpServletRequest request,
            Sender sender,
            MovementIntake intake,
            Wording wording,
            PortalWording portal,
            MessagePage page,
            Clock clock) {
        this.sender = sender;
        this.intake = intake;
        this.wording = wording;
        this.portal = portal;
        this.page = page;
        this.clock = clock;
        other = Optional.ofNullable(request.getParameter("other")).orElse("").strip();
        kind = Optional.ofNullable(request.getParameter("otherKind")).orElse("");
    }

    /** What the message of the page may be linked with. */
    public List<MovementKind> kinds() {
        return switch (page.portrait().message().kind()) {
            case TRANSPORT ->
                    List.of(MovementKind.MASTER_CONSIGNMENT, MovementKind.HOUSE_CONSIGNMENT);
            case MASTER_CONSIGNMENT ->
                    List.of(MovementKind.TRANSPORT, MovementKind.HOUSE_CONSIGNMENT);
            case HOUSE_CONSIGNMENT ->
                    List.of(MovementKind.MASTER_CONSIGNMENT, MovementKind.TRANSPORT);
            case RELATION -> List.of();
        };
    }

    public boolean open() {
        return page.found()
                && page.portrait().message().active()
                && !kinds().isEmpty()
                && sender.sends(page.portrait().message().mode());
    }

    /** Whether the reader may take a link away: its sender alone may. */
    public boolean mayUndo(LinkByHand link) {
        return open() && link.sender().equals(sender.participant());
    }

    /** Hangs the two together. */
    public String link() {
        var end = Mrn.parse(other);
        var otherKind = kinds().stream().filter(each -> each.name().equals(kind)).findFirst();
        if (!open() || end.isEmpty() || otherKind.isEmpty()) {
            fault = portal.say(FAULT + "mrn");
            return null;
        }
        return after(
                intake.take(
                        call(
                                MovementAction.CREATE,
                                Optional.empty(),
                                body(end.get(), otherKind.get())),
                        Optional.empty()));
    }

    /** Takes a link away again. */
    public String undo(Mrn relation) {
        var body = Json.createObjectBuilder().add("documentIssueDate", now()).build().toString();
        return after(
                intake.take(
                        call(MovementAction.CANCEL, Optional.of(relation), body),
                        Optional.empty()));
    }

    private Call call(MovementAction action, Optional<Mrn> relation, String body) {
        return new Call(
                sender.participant(),
                sender.supplier(),
                page.portrait().message().mode(),
                MovementKind.RELATION,
                action,
                relation,
                body.getBytes(StandardCharsets.UTF_8));
    }

    private String body(Mrn end, MovementKind endKind) {
        var own = page.portrait().message();
        var isParent = own.kind().compareTo(endKind) < 0;
        return Json.createObjectBuilder()
                .add("documentIssueDate", now())
                .add("parentObjectType", (isParent ? own.kind() : endKind).name())
                .add("parentObjectReference", (isParent ? own.mrn() : end).text())
                .add("childObjectType", (isParent ? endKind : own.kind()).name())
                .add("childObjectReference", (isParent ? end : own.mrn()).text())
                .build()
                .toString();
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String after(Answer answer) {
        if (answer instanceof Taken taken) {
            return "/digitoll/message.xhtml?faces-redirect=true&mrn="
                    + page.mrn()
                    + "&request="
                    + taken.requestId();
        }
        fault =
                answer instanceof Faulty faulty
                        ? String.join(" ", faulty.faults().stream().map(wording::tell).toList())
                        : portal.say(FAULT + answer.getClass().getSimpleName());
        return null;
    }

    public String fault() {
        return fault;
    }

    public String other() {
        return other;
    }

    public String kind() {
        return kind;
    }
}
