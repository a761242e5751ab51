package no.klarering.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.border.BoardSighting;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard;
import no.klarering.border.BorderBoard.Tally;
import no.klarering.border.BorderBoard.View;
import no.klarering.border.QueueTickets;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.codes.Code;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.movement.Mrn;
import no.klarering.web.console.Formats;

/** The border at one office: who comes, which light they got, who waits, who has gone. */
@Named("board")
@RequestScoped
public class BoardPage {

    private static final String ADDRESS = "/console/border";
    private static final String USUAL_OFFICE = "NO371001";
    private static final int SHORT = 25;
    private static final int LONG = 100;

    private String office = USUAL_OFFICE;
    private String words = "";
    private String list = "";
    private int page = 1;
    private List<Code> offices = List.of();
    private List<BoardVehicle> approaching = List.of();
    private List<BoardSighting> signals = List.of();
    private List<Waiting> waiting = List.of();
    private List<FollowedUp> followed = List.of();
    private List<BoardVehicle> gone = List.of();
    private List<BoardVehicle> found = List.of();
    private Map<Mrn, BoardVehicle> seen = Map.of();
    private Tally tally = new Tally(0, 0, 0, 0, 0, 0);

    public BoardPage() {}

    @Inject
    public BoardPage(
            HttpServletRequest request,
            BorderBoard board,
            QueueTickets tickets,
            CodeBooks codeBooks,
            Clock clock) {
        offices =
                codeBooks.current().list(CodeListName.CUSTOMS_OFFICE).values().stream()
                        .filter(code -> code.code().startsWith("NO"))
                        .sorted(Comparator.comparing(Code::code))
                        .toList();
        office = given(request, "office").filter(this::isOffice).orElse(USUAL_OFFICE);
        words = given(request, "q").orElse("");
        list = given(request, "list").orElse("");
        page =
                given(request, "page")
                        .filter(p -> p.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1);
        fill(board, tickets, clock);
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private boolean isOffice(String code) {
        return offices.stream().anyMatch(known -> known.code().equals(code));
    }

    private void fill(BorderBoard board, QueueTickets tickets, Clock clock) {
        if (!words.isEmpty()) {
            found = board.search(words, LONG);
        }
        var view = view(clock);
        tally = board.tally(view);
        approaching = shows("approaching") ? board.approaching(view) : List.of();
        signals = shows("signals") ? board.signals(view) : List.of();
        gone = shows("gone") ? board.gone(view) : List.of();
        if (shows("desk")) {
            waiting =
                    Waiting.of(board.atTheDesk(view), board.unknown(view), tickets.waiting(office));
        }
        if (shows("follow")) {
            followed = FollowedUp.of(board.leftOnRed(view), board.outWithoutIn(view));
        }
        seen =
                board
                        .vehicles(
                                signals.stream()
                                        .flatMap(s -> s.known().stream())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(BoardVehicle::mrn, Function.identity()));
    }

    private View view(Clock clock) {
        var now = clock.instant();
        var began = now.atZone(Formats.ZONE).toLocalDate().atStartOfDay(Formats.ZONE).toInstant();
        var most = list.isEmpty() ? SHORT : LONG;
        return new View(office, began, now, list.isEmpty() ? 0 : (page - 1) * LONG, most);
    }

    /** Whether a list is shown: all of them, or the one that the address names. */
    public boolean shows(String name) {
        return list.isEmpty() || list.equals(name);
    }

    public String office() {
        return office;
    }

    public String words() {
        return words;
    }

    public boolean whole() {
        return list.isEmpty();
    }

    public List<Code> offices() {
        return offices;
    }

    /** The name of the office in the reader's list. */
    public Optional<Code> here() {
        return offices.stream().filter(code -> code.code().equals(office)).findFirst();
    }

    public List<BoardVehicle> approaching() {
        return approaching;
    }

    public List<BoardSighting> signals() {
        return signals;
    }

    public List<Waiting> waiting() {
        return waiting;
    }

    public List<FollowedUp> followed() {
        return followed;
    }

    public List<BoardVehicle> gone() {
        return gone;
    }

    public List<BoardVehicle> found() {
        return found;
    }

    public Tally tally() {
        return tally;
    }

    /** The transport that a camera saw; null when nobody knows which it was. */
    public BoardVehicle vehicle(BoardSighting sighting) {
        return sighting.known().map(seen::get).orElse(null);
    }

    /** Address of one list from its beginning. */
    public String only(String name) {
        return address(name, 1);
    }

    public String all() {
        return ADDRESS + "?office=" + office;
    }

    public String earlier() {
        return page > 1 ? address(list, page - 1) : "";
    }

    /** Empty when the list shows its end. */
    public String later() {
        var shown = Stream.of(approaching, signals, waiting, followed, gone).mapToInt(List::size);
        return shown.max().orElse(0) < LONG ? "" : address(list, page + 1);
    }

    private String address(String name, int number) {
        return all()
                + "&list="
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + (number > 1 ? "&page=" + number : "");
    }

    /** The ticket of a line at the desk; null without one. */
    public Ticket ticket(Waiting line) {
        return line.ticket().orElse(null);
    }
}
