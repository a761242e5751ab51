package no.klarering.web.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BorderBoard;
import no.klarering.border.HouseStanding;
import no.klarering.border.StandingTransport;
import no.klarering.border.TransportState;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree.Gap;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * What is on board as the page shows it, in pages: masters with their houses when they are few;
 * else masters with the sums of their houses and what hangs on the transport itself, the worst
 * first, as they were last assessed. Of many, no more is read than what the page shows and the row
 * of the transport.
 *
 * @param isCollapsed masters are shown without their houses, and can be opened
 */
record Boarded(List<BoardedRow> rows, boolean isCollapsed, int total) {

    static final int PAGE = 100;
    static final Boarded NOTHING = new Boarded(List.of(), false, 0);
    private static final Comparator<BoardedRow> WORST_FIRST =
            Comparator.comparing(BoardedRow::state);

    /**
     * Which part is asked for.
     *
     * @param master that is opened
     * @param words a part of a waybill's number; empty when everything is asked for
     */
    record Wish(Optional<Mrn> master, String words, boolean onlyStopped, int page) {

        boolean isEverything() {
            return master.isEmpty() && words.isEmpty();
        }

        /** As it was taken from the address. */
        boolean matches(String number) {
            return number.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }
    }

    static Boarded of(StandingTransport transport, Wish wish, BorderBoard board) {
        var aboard = new Aboard(transport, board);
        if (wish.master().isPresent()) {
            return page(aboard.opened(wish.master().get()), false, wish);
        }
        return wish.isEverything() && aboard.isSmall()
                ? page(aboard.everything(), false, wish)
                : weighed(page(aboard.worstFirst(wish), true, wish), board);
    }

    private static Boarded page(List<BoardedRow> rows, boolean isCollapsed, Wish wish) {
        var shown = wish.onlyStopped() ? rows.stream().filter(BoardedRow::stops).toList() : rows;
        return new Boarded(
                shown.stream().skip((wish.page() - 1L) * PAGE).limit(PAGE).toList(),
                isCollapsed,
                shown.size());
    }

    /** Houses of the page with what they weigh. */
    private static Boarded weighed(Boarded page, BorderBoard board) {
        var houses =
                page.rows().stream()
                        .filter(row -> !row.isMaster())
                        .flatMap(row -> row.mrn().stream())
                        .toList();
        var weights = board.weights(houses);
        return new Boarded(
                page.rows().stream().map(row -> row.weighing(weights)).toList(),
                page.isCollapsed(),
                page.total());
    }

    /** What the border knows of a transport's load. */
    private static final class Aboard {

        private final StandingTransport transport;
        private final BorderBoard board;
        private final Map<Mrn, HouseStanding> assessed = new HashMap<>();

        private Aboard(StandingTransport transport, BorderBoard board) {
            this.transport = transport;
            this.board = board;
            transport.expected().houses().forEach(house -> assessed.put(house.mrn(), house));
        }

        private boolean isSmall() {
            var known = transport.assessed();
            return known.masters().size() + known.housesExpected() <= PAGE;
        }

        private TransportState state() {
            return transport.state();
        }

        private List<BoardedRow> everything() {
            var rows = new ArrayList<BoardedRow>();
            board.tree(transport.mrn())
                    .ifPresent(
                            tree -> {
                                tree.masters().forEach(master -> rows.addAll(rows(master)));
                                tree.directHouses().forEach(house -> rows.add(row(house)));
                            });
            return rows;
        }

        /** A master that is on board with its houses; nothing for another. */
        private List<BoardedRow> opened(Mrn master) {
            var isAboard =
                    transport.assessed().masters().stream()
                            .anyMatch(known -> known.mrn().filter(master::equals).isPresent());
            return isAboard ? board.master(master).map(this::rows).orElse(List.of()) : List.of();
        }

        private List<BoardedRow> rows(MasterBranch master) {
            return Stream.concat(
                            Stream.of(BoardedRow.master(master, assessed, state())),
                            master.houses().stream().map(this::row))
                    .toList();
        }

        private BoardedRow row(HouseLeaf house) {
            return BoardedRow.house(house, house.mrn().map(assessed::get), state());
        }

        /** Masters and direct houses; all houses too when a number is looked for. */
        private List<BoardedRow> worstFirst(Wish wish) {
            var masters =
                    transport.assessed().masters().stream()
                            .map(master -> BoardedRow.master(master, state()));
            var absent =
                    transport.expected().gaps().stream()
                            .filter(gap -> gap.kind() == Gap.Kind.HOUSE_NOT_RECEIVED)
                            .map(gap -> BoardedRow.absent(gap.number()));
            var houses =
                    wish.isEverything() ? transport.directHouses() : transport.expected().houses();
            return Stream.of(
                            masters,
                            absent,
                            houses.stream().map(house -> BoardedRow.house(house, state())))
                    .flatMap(rows -> rows)
                    .filter(row -> wish.matches(row.number()))
                    .sorted(WORST_FIRST)
                    .toList();
        }
    }
}
