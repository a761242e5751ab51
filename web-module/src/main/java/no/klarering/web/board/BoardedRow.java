package no.klarering.web.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.klarering.border.HouseStanding;
import no.klarering.border.Selection;
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
        String look,
        String told) {

    public BoardedRow {
        reasons = List.copyOf(reasons);
    }

    static BoardedRow master(MasterBranch master, int ready) {
        var complete = master.isReceived() && ready == master.houses().size() && ready > 0;
        return new BoardedRow(
                master.document().documentNumber(),
                master.mrn(),
                true,
                master.houses().size(),
                ready,
                master.weight(),
                !master.isReceived()
                        ? List.of("MASTER_NOT_RECEIVED")
                        : master.houses().isEmpty() ? List.of("MASTER_WITHOUT_HOUSES") : List.of(),
                !master.isReceived() ? "MISSING" : complete ? "READY" : "INCOMPLETE",
                "");
    }

    static BoardedRow house(HouseLeaf house, Optional<HouseStanding> standing, boolean entered) {
        var reasons =
                house.isReceived()
                        ? house.reasons().stream().map(IncompleteReason::name).toList()
                        : List.of("HOUSE_NOT_RECEIVED");
        return new BoardedRow(
                house.document().documentNumber(),
                house.mrn(),
                false,
                0,
                0,
                house.weight(),
                standing.map(BoardedRow::lanes).filter(l -> !l.isEmpty()).orElse(reasons),
                look(house, standing, entered),
                standing.flatMap(HouseStanding::told)
                        .map(t -> t.routing().name() + t.location().map(l -> "." + l).orElse(""))
                        .orElse(""));
    }

    private static List<String> lanes(HouseStanding house) {
        return house.reasons().isEmpty() ? house.heldLanes() : List.of();
    }

    private static String look(HouseLeaf house, Optional<HouseStanding> standing, boolean entered) {
        if (!house.isReceived()) {
            return "MISSING";
        }
        return standing.map(known -> look(known, entered))
                .orElse(house.isComplete() ? "CHECKING" : "INCOMPLETE");
    }

    private static String look(HouseStanding house, boolean entered) {
        if (house.selection() != Selection.NONE) {
            return house.selection().name();
        }
        if (!house.isAssessed()) {
            return "CHECKING";
        }
        if (!house.reasons().isEmpty()) {
            return "INCOMPLETE";
        }
        if (!house.heldLanes().isEmpty()) {
            return "HELD";
        }
        return entered ? "ENTERED" : "READY";
    }

    /** Colour and shape of its state. */
    public String colour() {
        return switch (look) {
            case "MISSING" -> "bad";
            case "DENIED" -> "REJECTED";
            case "PHYSICAL_CONTROL", "CONTROL_AFTER_ENTRY" -> "GOODS_CONTROL";
            case "DOCUMENT_CONTROL" -> "DOC_CONTROL";
            case "INCOMPLETE" -> "warn";
            case "HELD" -> "MANUAL";
            case "CHECKING" -> "wait";
            default -> "ok";
        };
    }

    public boolean stops() {
        return !look.equals("READY") && !look.equals("ENTERED");
    }
}
