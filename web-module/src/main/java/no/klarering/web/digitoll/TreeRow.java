package no.klarering.web.digitoll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.DocumentStatus;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.SenderDesk.Below;
import no.klarering.movement.TransportDocument;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * One line of a tree: a master, or a house below it or directly below the transport.
 *
 * @param state {@code ok}, {@code warn} when something is missing, {@code bad} when it has not come
 * @param sumOfHouses of a master
 */
public record TreeRow(
        boolean isMaster,
        boolean isBelowMaster,
        TransportDocument document,
        String state,
        BigDecimal weight,
        Optional<BigDecimal> sumOfHouses,
        List<IncompleteReason> reasons,
        Optional<Mrn> mrn,
        Optional<Participant> sender) {

    private static final String GOOD = "ok";
    private static final String INCOMPLETE = "warn";
    private static final String ABSENT = "bad";

    static TreeRow of(MasterBranch master, Below below) {
        return new TreeRow(
                true,
                false,
                master.document(),
                state(master.isReceived(), master.documentStatus()),
                master.weight(),
                Optional.of(master.sumOfWeightForHouseConsignments()),
                List.of(),
                master.mrn(),
                below.senderOf(master.mrn()));
    }

    static TreeRow of(HouseLeaf house, boolean isBelowMaster, Below below) {
        return new TreeRow(
                false,
                isBelowMaster,
                house.document(),
                state(house.isReceived(), house.status()),
                house.weight(),
                Optional.empty(),
                house.reasons(),
                house.mrn(),
                below.senderOf(house.mrn()));
    }

    private static String state(boolean isReceived, DocumentStatus status) {
        if (!isReceived) {
            return ABSENT;
        }
        return status == DocumentStatus.SUCCESS ? GOOD : INCOMPLETE;
    }

    /** Whether the houses weigh something else than their master. */
    public boolean weighsDifferently() {
        return mrn.isPresent() && sumOfHouses.filter(sum -> sum.compareTo(weight) != 0).isPresent();
    }
}
