package no.klarering.movement;

import java.util.List;

/**
 * A valid transport as far as links need it.
 *
 * @param masters waybills of the masters that are expected on board, in the order of the message
 * @param directHouses waybills of the direct consignments
 */
public record TransportNode(
        Mrn mrn,
        CarrierId carrier,
        List<TransportDocument> masters,
        List<TransportDocument> directHouses) {

    public TransportNode {
        masters = List.copyOf(masters);
        directHouses = List.copyOf(directHouses);
    }

    public static TransportNode of(Mrn mrn, Transport transport) {
        return new TransportNode(
                mrn,
                transport.carrierId(),
                transport.consignmentMasterLevel().stream()
                        .map(Transport.MasterReference::transportDocumentMasterLevel)
                        .toList(),
                transport.consignmentHouseLevel().stream()
                        .map(Transport.HouseReference::transportDocumentHouseLevel)
                        .toList());
    }
}
