package no.klarering.voec;

import java.math.BigDecimal;

/**
 * One line of VOEC goods, as it was reported.
 *
 * @param each NOK for a single item, without VAT, freight and insurance
 * @param count how many of them
 * @param subheading six digits of the harmonised system
 * @param seller the number as sent
 * @param role {@code FR5} when right
 */
public record VoecItem(BigDecimal each, int count, String subheading, String seller, String role) {

    /** NOK for the whole line. */
    public BigDecimal lineValue() {
        return each.multiply(BigDecimal.valueOf(count));
    }
}
