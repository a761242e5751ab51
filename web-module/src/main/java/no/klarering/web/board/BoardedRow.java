package no.klarering.web.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.border.AboardState;
import no.klarering.border.HouseStanding;
import no.klarering.border.MasterStanding;
import no.klarering.border.Routing;
import no.klarering.border.TransportState;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * A line of what is on board: a master with how many of its houses may enter, or a house.
 *
 * @param number of the waybill
 * @param isMaster what it is
 * @param houses of a master
 * @param ready of those
 * @param weight kilograms
 */
public record BoardedRow(
        String number,
        Optional<Mrn> mrn,
        boolean isMaster,
        int houses,
        int ready,
        BigDecimal weight,
        List<String> reasons,
        AboardState state,
        String told) {

    public BoardedRow {
        reasons = List.copyOf(reasons);
    }

    static BoardedRow master(
            MasterBranch master, Map<Mrn, HouseStanding> assessed, TransportState transport) {
        return master(MasterStanding.of(master, assessed), transport);
    }

    static BoardedRow master(MasterStanding master, TransportState transport) {
        return new BoardedRow(
                master.number(),
                master.mrn(),
                true,
                master.houses(),
                master.ready(),
                master.weight(),
                lacks(master),
                master.state().after(transport),
                "");
    }

    private static List<String> lacks(MasterStanding master) {
        if (master.mrn().isEmpty()) {
            return List.of("MASTER_NOT_RECEIVED");
        }
        return master.houses() == 0 ? List.of("MASTER_WITHOUT_HOUSES") : List.of();
    }

    /** A house as it is now, with what was last assessed of it. */
    static BoardedRow house(
            HouseLeaf house, Optional<HouseStanding> standing, TransportState transport) {
        if (!house.isReceived()) {
            return absent(house.document().documentNumber());
        }
        return new BoardedRow(
                house.document().documentNumber(),
                house.mrn(),
                false,
                0,
                0,
                house.weight(),
                standing.filter(known -> house.reasons().isEmpty())
                        .map(HouseStanding::heldLanes)
                        .orElseGet(() -> names(house.reasons())),
                AboardState.of(house, standing).after(transport),
                told(standing.flatMap(HouseStanding::told)));
    }

    /** A house as it was last assessed. */
    static BoardedRow house(HouseStanding house, TransportState transport) {
        return new BoardedRow(
                house.number(),
                Optional.of(house.mrn()),
                false,
                0,
                0,
                BigDecimal.ZERO,
                house.reasons().isEmpty() ? house.heldLanes() : names(house.reasons()),
                AboardState.of(house).after(transport),
                told(house.told()));
    }

    /** A house that is named, and has not been received. */
    static BoardedRow absent(String number) {
        return new BoardedRow(
                number,
                Optional.empty(),
                false,
                0,
                0,
                BigDecimal.ZERO,
                List.of("HOUSE_NOT_RECEIVED"),
                AboardState.MISSING,
                "");
    }

    private static List<String> names(List<IncompleteReason> reasons) {
        return reasons.stream().map(IncompleteReason::name).toList();
    }

    private static String told(Optional<Routing> signal) {
        return signal.map(t -> t.routing().name() + t.location().map(l -> "." + l).orElse(""))
                .orElse("");
    }

    /** The same with its weight, when that is known. */
    BoardedRow weighing(Map<Mrn, BigDecimal> weights) {
        return new BoardedRow(
                number,
                mrn,
                isMaster,
                houses,
                ready,
                mrn.map(weights::get).orElse(weight),
                reasons,
                state,
                told);
    }

    public boolean stops() {
        return state.stops();
    }
}
