package no.klarering.movement;

/**
 * By what transports, masters and houses find each other: the master waybill and the carrier. No
 * two active master consignments have the same.
 */
public record MasterKey(DocumentKey document, CarrierId carrier) {

    public MasterKey {
        if (document == null || carrier == null) {
            throw new IllegalArgumentException("not a master key: " + document + " " + carrier);
        }
    }
}
