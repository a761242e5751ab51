package no.klarering.web.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.klarering.border.HouseStanding;
import no.klarering.border.StandingTransport;
import no.klarering.border.TransportState;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * What is on board as the page shows it: masters with their houses when they are few, else masters
 * alone, one of which is opened by its number; in pages.
 *
 * @param isCollapsed masters are shown without their houses
 */
record Boarded(List<BoardedRow> rows, boolean isCollapsed, int total) {

    static final int PAGE = 100;
    static final Boarded NOTHING = new Boarded(List.of(), false, 0);

    /** Which part is asked for. */
    record Wish(String master, boolean onlyStopped, int page) {}

    static Boarded of(TransportTree tree, StandingTransport standing, Wish wish) {
        var houses = new Lookup(standing);
        var all = tree.masters().size() + tree.houses().count();
        var collapses = all > PAGE && wish.master().isEmpty() && !wish.onlyStopped();
        var rows = new ArrayList<BoardedRow>();
        for (var master : tree.masters()) {
            if (wish.master().isEmpty()
                    || wish.master().equals(master.document().documentNumber())) {
                add(rows, master, houses, collapses);
            }
        }
        if (wish.master().isEmpty()) {
            tree.directHouses().forEach(house -> rows.add(houses.row(house)));
        }
        var shown = wish.onlyStopped() ? rows.stream().filter(BoardedRow::stops).toList() : rows;
        return new Boarded(
                shown.stream().skip((wish.page() - 1L) * PAGE).limit(PAGE).toList(),
                collapses,
                shown.size());
    }

    private static void add(
            List<BoardedRow> rows, MasterBranch master, Lookup houses, boolean collapses) {
        var below = master.houses().stream().map(houses::row).toList();
        var ready = (int) below.stream().filter(row -> !row.stops()).count();
        rows.add(BoardedRow.master(master, ready));
        if (!collapses) {
            rows.addAll(below);
        }
    }

    /** What the border knows of houses. */
    private static final class Lookup {

        private final Map<Mrn, HouseStanding> standings = new HashMap<>();
        private final boolean entered;

        private Lookup(StandingTransport standing) {
            standing.expected().houses().forEach(house -> standings.put(house.mrn(), house));
            entered = standing.state() == TransportState.ENTERED;
        }

        private BoardedRow row(HouseLeaf house) {
            return BoardedRow.house(house, house.mrn().map(standings::get), entered);
        }
    }
}
