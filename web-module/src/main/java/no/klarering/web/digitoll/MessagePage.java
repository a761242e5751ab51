package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.klarering.border.RoutingLog.Entry;
import no.klarering.movement.MovementKind;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.Participant;
import no.klarering.movement.SenderDesk;
import no.klarering.movement.SenderDesk.Below;
import no.klarering.movement.SenderDesk.Missing;
import no.klarering.movement.SenderDesk.Portrait;
import no.klarering.movement.Submissions;
import no.klarering.web.security.Sender;

/** One message of the reader's with everything above and below it, and its history. */
@Named("movementPage")
@RequestScoped
public class MessagePage {

    static final int LINES = 100;
    private static final int MOST_MISSING = 20;
    private static final int SHOWN_CHARACTERS = 20_000;

    private Optional<Portrait> portrait = Optional.empty();
    private List<TreeRow> tree = List.of();
    private int from;
    private Optional<Passage> passage = Optional.empty();
    private Map<Mrn, Passage> signalled = Map.of();
    private List<Entry> signals = List.of();
    private Optional<Integer> version = Optional.empty();
    private Optional<String> body = Optional.empty();
    private Optional<UUID> request = Optional.empty();
    private Optional<MovementResult> result = Optional.empty();
    private Sender sender;

    public MessagePage() {}

    @Inject
    public MessagePage(
            HttpServletRequest request,
            Sender sender,
            SenderDesk desk,
            Submissions submissions,
            Passages border) {
        this.sender = sender;
        if (!sender.known()) {
            return;
        }
        var reader = sender.participant();
        portrait =
                Mrn.parse(request.getParameter("mrn")).flatMap(mrn -> desk.portrait(mrn, reader));
        tree = portrait.flatMap(Portrait::below).map(MessagePage::rows).orElse(List.of());
        from =
                Math.min(
                        number(request.getParameter("from")).orElse(0),
                        Math.max(0, tree.size() - 1));
        portrait.map(Portrait::message).ifPresent(message -> look(message, border, reader));
        version = portrait.flatMap(found -> number(request.getParameter("version")));
        body =
                version.flatMap(number -> desk.body(mrn(), number, reader))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        this.request = uuid(request.getParameter("request"));
        result =
                this.request.flatMap(
                        id -> submissions.find(id, reader).map(Submissions.Kept::result));
    }

    private void look(Overview message, Passages border, Participant reader) {
        passage = Optional.ofNullable(border.of(List.of(message), reader).get(message.mrn()));
        signals =
                message.kind() == MovementKind.HOUSE_CONSIGNMENT
                        ? border.signals(message.mrn(), reader)
                        : List.of();
        signalled =
                border.ofHouses(
                        tree().stream()
                                .filter(row -> !row.isMaster())
                                .flatMap(row -> row.mrn().stream())
                                .toList(),
                        reader);
    }

    private static Optional<Integer> number(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private static Optional<UUID> uuid(String text) {
        return Optional.ofNullable(text)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    private static List<TreeRow> rows(Below below) {
        return Stream.concat(
                        below.tree().masters().stream()
                                .flatMap(
                                        master ->
                                                Stream.concat(
                                                        Stream.of(TreeRow.of(master, below)),
                                                        master.houses().stream()
                                                                .map(
                                                                        house ->
                                                                                TreeRow.of(
                                                                                        house, true,
                                                                                        below)))),
                        below.tree().directHouses().stream()
                                .map(house -> TreeRow.of(house, false, below)))
                .toList();
    }

    /** Tells the browser when there is no such message. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return portrait.isPresent();
    }

    public Portrait portrait() {
        return portrait.orElseThrow();
    }

    public Mrn mrn() {
        return portrait().message().mrn();
    }

    /** Whether the reader sent it, and not only represents. */
    public boolean isOwn() {
        return portrait().message().organisation().equals(sender.participant());
    }

    public boolean isTransport() {
        return portrait().message().kind() == MovementKind.TRANSPORT;
    }

    /** Whether anything may hang on it. */
    public boolean hasTree() {
        return portrait().below().isPresent();
    }

    public Below below() {
        return portrait().below().orElseThrow();
    }

    /** How far it has come at the border. */
    public Optional<Passage> passage() {
        return passage;
    }

    /** Its signals, the oldest first. */
    public List<Entry> signals() {
        return signals;
    }

    /** The last signal of a house in the tree; null without one. */
    public Passage signal(TreeRow row) {
        return row.mrn().map(signalled::get).orElse(null);
    }

    /** The part of the tree that is shown. */
    public List<TreeRow> tree() {
        return tree.subList(from, Math.min(tree.size(), from + LINES));
    }

    /** Whether a line of the tree is a message of the reader's own. */
    public boolean opens(TreeRow row) {
        return row.sender().filter(sender.participant()::equals).isPresent();
    }

    public int treeSize() {
        return tree.size();
    }

    public int from() {
        return from;
    }

    public int to() {
        return Math.min(tree.size(), from + LINES);
    }

    public String partFrom(int line) {
        return "/digitoll/message?mrn=" + mrn() + "&from=" + Math.max(0, line) + "#tree";
    }

    public List<Missing> missing() {
        return portrait().missing().stream().limit(MOST_MISSING).toList();
    }

    public int missingMore() {
        return Math.max(0, portrait().missing().size() - MOST_MISSING);
    }

    public Optional<Integer> version() {
        return version;
    }

    public boolean hasBody() {
        return body.isPresent();
    }

    /** The beginning of the chosen version. */
    public String body() {
        return body.map(text -> text.substring(0, Math.min(text.length(), SHOWN_CHARACTERS)))
                .orElse("");
    }

    public boolean isCut() {
        return body.filter(text -> text.length() > SHOWN_CHARACTERS).isPresent();
    }

    /** Whether something was just handed in from this page. */
    public boolean hasRequest() {
        return request.isPresent();
    }

    public Optional<MovementResult> result() {
        return result;
    }

    /** Where the driver's page of this transport is. */
    public String driverPage() {
        return driverPage(portrait().message());
    }

    static String driverPage(Overview transport) {
        return "/digitoll/driver?mrn="
                + transport.mrn()
                + "&plate="
                + URLEncoder.encode(transport.name(), StandardCharsets.UTF_8);
    }
}
