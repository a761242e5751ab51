package no.klarering.movement;

import java.math.BigDecimal;
import java.util.List;

/**
 * A valid master consignment as far as links need it.
 *
 * @param weight kilograms
 * @param receptacles numbers of mail bags
 */
public record MasterNode(
        Mrn mrn,
        MasterKey key,
        TransportDocument document,
        BigDecimal weight,
        List<String> receptacles) {

    public MasterNode {
        receptacles = List.copyOf(receptacles);
    }

    public static MasterNode of(Mrn mrn, MasterConsignment master) {
        var level = master.consignmentMasterLevel();
        return new MasterNode(
                mrn,
                master.key(),
                level.transportDocumentMasterLevel(),
                level.grossMass(),
                master.receptacles().toList());
    }
}
