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
import java.util.Optional;
import java.util.Set;
import no.klarering.border.BoardMoment;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard;
import no.klarering.border.HouseStanding;
import no.klarering.border.QueueTickets;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.border.RedDeparture;
import no.klarering.border.StandingTransport;
import no.klarering.movement.Mrn;
import no.klarering.web.console.Officer;

/**
 * One transport: what it is, why it stands, what it carries, and everything that happened to it.
 */
@Named("lorry")
@RequestScoped
public class LorryPage {

    private Officer officer;
    private QueueTickets tickets;
    private Optional<StandingTransport> standing = Optional.empty();
    private Optional<BoardVehicle> vehicle = Optional.empty();
    private Optional<HouseStanding> house = Optional.empty();
    private Boarded boarded = Boarded.NOTHING;
    private Boarded.Wish wish = new Boarded.Wish(Optional.empty(), "", false, 1);
    private List<BoardMoment> history = List.of();
    private Optional<RedDeparture> departure = Optional.empty();
    private List<Deed> deeds = List.of();

    public LorryPage() {}

    @Inject
    public LorryPage(
            HttpServletRequest request, Officer officer, BorderBoard board, QueueTickets tickets) {
        this.officer = officer;
        this.tickets = tickets;
        wish =
                new Boarded.Wish(
                        given(request, "master").flatMap(Mrn::parse),
                        given(request, "find").map(String::strip).orElse(""),
                        given(request, "only").isPresent(),
                        given(request, "page")
                                .filter(page -> page.matches("[1-9][0-9]{0,4}"))
                                .map(Integer::valueOf)
                                .orElse(1));
        standing = given(request, "mrn").flatMap(Mrn::parse).flatMap(board::find);
        standing.ifPresent(found -> fill(found, board));
        house =
                given(request, "house")
                        .flatMap(Mrn::parse)
                        .flatMap(mrn -> standing.flatMap(found -> aboard(found, mrn)));
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    private static Optional<HouseStanding> aboard(StandingTransport transport, Mrn mrn) {
        return transport.expected().houses().stream()
                .filter(each -> each.mrn().equals(mrn))
                .findFirst();
    }

    private void fill(StandingTransport found, BorderBoard board) {
        vehicle = board.vehicles(Set.of(found.mrn())).stream().findFirst();
        boarded = Boarded.of(found, wish, board);
        history = board.history(found.mrn());
        departure = found.state().isAtBorder() ? board.redDeparture(found.mrn()) : Optional.empty();
        deeds =
                !officer.decides()
                        ? List.of()
                        : Arrays.stream(Deed.values())
                                .filter(deed -> deed.isPossible(found, departure))
                                .toList();
    }

    /** Tells the browser when there is no such transport. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return vehicle.isPresent();
    }

    public StandingTransport standing() {
        return standing.orElseThrow();
    }

    public BoardVehicle vehicle() {
        return vehicle.orElseThrow();
    }

    /** The house that the address names, when it is on board. */
    public Optional<HouseStanding> house() {
        return house;
    }

    public List<BoardedRow> rows() {
        return boarded.rows();
    }

    public int total() {
        return boarded.total();
    }

    /** A part of what is on board is shown, not all of it. */
    public boolean narrowed() {
        return !wish.isEverything() || wish.onlyStopped();
    }

    public String words() {
        return wish.words();
    }

    /** So much is on board that one looks for a number. */
    public boolean searched() {
        return boarded.isCollapsed() || !wish.isEverything();
    }

    public boolean onlyStopped() {
        return wish.onlyStopped();
    }

    /** How it left without being let go; null when it did not. */
    public RedDeparture departure() {
        return departure.orElse(null);
    }

    public List<BoardMoment> history() {
        return history;
    }

    /** The ticket with which the driver waits; null without one. */
    public Ticket ticket() {
        return standing.map(StandingTransport::mrn).flatMap(tickets::of).orElse(null);
    }

    /** What this officer may do with the vehicle now, in the order of the buttons. */
    public List<Deed> deeds() {
        return deeds;
    }

    /** What this officer may do with the house that is open. */
    public List<Deed> deedsWithHouse() {
        return !officer.decides() || house.isEmpty()
                ? List.of()
                : Arrays.stream(Deed.values())
                        .filter(deed -> deed.isPossible(standing(), house.get()))
                        .toList();
    }

    /** Whether a line leads somewhere: to a house, or to the houses of a master. */
    public boolean opens(BoardedRow row) {
        return row.isMaster() ? boarded.isCollapsed() && row.houses() > 0 : row.mrn().isPresent();
    }

    public String address() {
        return "/console/transport?mrn=" + standing().mrn();
    }

    /** A master with its houses; a house with what can be done about it, where it stands. */
    public String opened(BoardedRow row) {
        var mrn = row.mrn().orElseThrow();
        return (row.isMaster() ? address() + "&master=" : place(wish.page()) + "&house=")
                + mrn
                + "#aboard";
    }

    /** What stops, of what is shown. */
    public String stopped() {
        return shown() + "&only=stopped#aboard";
    }

    private String shown() {
        return address()
                + wish.master().map(mrn -> "&master=" + mrn).orElse("")
                + (wish.words().isEmpty()
                        ? ""
                        : "&find=" + URLEncoder.encode(wish.words(), StandardCharsets.UTF_8));
    }

    private String place(int page) {
        return shown()
                + (wish.onlyStopped() ? "&only=stopped" : "")
                + (page > 1 ? "&page=" + page : "");
    }

    public String earlier() {
        return wish.page() > 1 ? place(wish.page() - 1) + "#aboard" : "";
    }

    public String later() {
        return wish.page() * Boarded.PAGE < boarded.total()
                ? place(wish.page() + 1) + "#aboard"
                : "";
    }

    public int first() {
        return boarded.rows().isEmpty() ? 0 : (wish.page() - 1) * Boarded.PAGE + 1;
    }

    public int last() {
        return boarded.rows().isEmpty() ? 0 : first() + boarded.rows().size() - 1;
    }
}
