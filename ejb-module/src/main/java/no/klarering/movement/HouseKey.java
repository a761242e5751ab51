package no.klarering.movement;

import java.util.Optional;

/**
 * The house waybill and, where one is named, the carrier whom the consignment comes with; none in a
 * mail bag. No two active house consignments have the same.
 */
public record HouseKey(DocumentKey document, Optional<CarrierId> carrier) {

    public HouseKey {
        if (document == null || carrier == null) {
            throw new IllegalArgumentException("not a house key: " + document + " " + carrier);
        }
    }
}
