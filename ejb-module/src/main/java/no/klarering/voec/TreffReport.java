package no.klarering.voec;

import java.time.LocalDate;
import no.klarering.kernel.OrganisationNumber;

/**
 * Goods reported by the older channel for post, courier and express ("Treff"): a reference that the
 * driver shows at the desk. It is tied to no transport, so it turns no light green and closes no
 * transit.
 *
 * @param reference such as the number of the shipment, 1 to 35 characters
 */
public record TreffReport(OrganisationNumber reporter, String reference, LocalDate reported) {

    private static final int LONGEST = 35;

    public TreffReport {
        reference = reference.strip();
        if (reference.isEmpty() || reference.length() > LONGEST) {
            throw new IllegalArgumentException("not a reference: " + reference);
        }
    }
}
