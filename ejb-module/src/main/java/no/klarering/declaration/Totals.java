package no.klarering.declaration;

import java.util.List;

/**
 * The summary, as sent.
 *
 * @param charges TAX+4, whole kroner
 * @param byCharge TAX+3
 * @param lines CNT 5
 * @param packages CNT 11
 */
public record Totals(long charges, List<ByCharge> byCharge, int lines, int packages) {

    public Totals {
        byCharge = List.copyOf(byCharge);
    }

    /** TAX+3: sum of one charge code over all lines. */
    public record ByCharge(String code, long amount) {}
}
