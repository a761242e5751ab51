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
    private Boarded.Wish wish = new Boarded.Wish("", false, 1);
    private List<BoardMoment> history = List.of();

    public LorryPage() {}

    @Inject
    public LorryPage(
            HttpServletRequest request, Officer officer, BorderBoard board, QueueTickets tickets) {
        this.officer = officer;
        this.tickets = tickets;
        wish =
                new Boarded.Wish(
                        given(request, "master").orElse(""),
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
        boarded =
                board.tree(found.mrn())
                        .map(tree -> Boarded.of(tree, found, wish))
                        .orElse(Boarded.NOTHING);
        history = board.history(found.mrn());
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

    public boolean collapsed() {
        return boarded.isCollapsed();
    }

    public int total() {
        return boarded.total();
    }

    public String master() {
        return wish.master();
    }

    public boolean onlyStopped() {
        return wish.onlyStopped();
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
        return !officer.decides()
                ? List.of()
                : Arrays.stream(Deed.values()).filter(deed -> deed.isPossible(standing())).toList();
    }

    /** What this officer may do with the house that is open. */
    public List<Deed> deedsWithHouse() {
        return !officer.decides() || house.isEmpty()
                ? List.of()
                : Arrays.stream(Deed.values())
                        .filter(deed -> deed.isPossible(standing(), house.get()))
                        .toList();
    }

    /** Whether something may be done with any house on board. */
    public boolean opens(BoardedRow row) {
        return !row.isMaster() && row.mrn().isPresent();
    }

    public String address() {
        return "/console/transport?mrn=" + standing().mrn();
    }

    /** The part of the page that shows a master with its houses. */
    public String opened(String number) {
        return address()
                + "&master="
                + URLEncoder.encode(number, StandardCharsets.UTF_8)
                + "#aboard";
    }

    private String place(int page) {
        return address()
                + (wish.master().isEmpty()
                        ? ""
                        : "&master=" + URLEncoder.encode(wish.master(), StandardCharsets.UTF_8))
                + (wish.onlyStopped() ? "&only=stopped" : "")
                + "&page="
                + page
                + "#aboard";
    }

    public String earlier() {
        return wish.page() > 1 ? place(wish.page() - 1) : "";
    }

    public String later() {
        return wish.page() * Boarded.PAGE < boarded.total() ? place(wish.page() + 1) : "";
    }

    public int first() {
        return boarded.rows().isEmpty() ? 0 : (wish.page() - 1) * Boarded.PAGE + 1;
    }

    public int last() {
        return boarded.rows().isEmpty() ? 0 : first() + boarded.rows().size() - 1;
    }
}
