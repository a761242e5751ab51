package no.klarering.movement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A valid house consignment as far as links need it.
 *
 * @param master the master that it says it belongs to
 * @param directCarrier the carrier whose transport it hangs on; only when it is a direct one
 * @param receptacle its mail bag
 * @param weight kilograms
 */
public record HouseNode(
        Mrn mrn,
        TransportDocument document,
        Optional<MasterKey> master,
        Optional<CarrierId> directCarrier,
        Optional<String> receptacle,
        BigDecimal weight,
        List<IncompleteReason> reasons) {

    public HouseNode {
        reasons = List.copyOf(reasons);
    }

    public static HouseNode of(Mrn mrn, HouseConsignment house, List<IncompleteReason> reasons) {
        var level = house.consignmentHouseLevel();
        return new HouseNode(
                mrn,
                level.transportDocumentHouseLevel(),
                level.consignmentMasterLevel().map(HouseConsignment.MasterReference::key),
                house.isDirect() ? house.key().carrier() : Optional.empty(),
                level.receptacleIdentificationNumber(),
                level.totalGrossMass(),
                reasons);
    }

    public DocumentStatus status() {
        return reasons.isEmpty() ? DocumentStatus.SUCCESS : DocumentStatus.INCOMPLETE;
    }
}
