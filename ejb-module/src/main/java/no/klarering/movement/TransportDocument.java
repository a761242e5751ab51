package no.klarering.movement;

/** A waybill as it was written: number of 1 to 70 characters, type of four characters (CL754). */
public record TransportDocument(String documentNumber, String type) {

    /** The same waybill as a key, whatever the spelling. */
    public DocumentKey key() {
        return new DocumentKey(documentNumber, type);
    }
}
