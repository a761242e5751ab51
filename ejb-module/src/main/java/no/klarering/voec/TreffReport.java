package no.klarering.voec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.klarering.kernel.OrganisationNumber;

/**
 * Goods reported by the older channel for post, courier and express ("Treff"): a reference that the
 * driver shows at the desk. It is tied to no transport, so it turns no light green and closes no
 * transit.
 *
 * @param reference ours, as the reporter was told it
 * @param shipmentNumber the reporter's, 1 to 35 characters
 */
public record TreffReport(
        OrganisationNumber reporter, String reference, String shipmentNumber, Instant reportedAt) {

    private static final int LONGEST = 35;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public TreffReport {
        if (!isNumber(shipmentNumber)) {
            throw new IllegalArgumentException("not a shipment number: " + shipmentNumber);
        }
    }

    /** Whether a shipment can have the number: without blanks around it. */
    public static boolean isNumber(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.equals(text.strip());
    }

    /** The day in Norway on which it was made. */
    public LocalDate reported() {
        return LocalDate.ofInstant(reportedAt, NORWAY);
    }

    /** Whether somebody who shows this means the report: its reference or its shipment's number. */
    boolean isMeantBy(String shown) {
        return reference.equalsIgnoreCase(shown) || shipmentNumber.equalsIgnoreCase(shown);
    }
}
