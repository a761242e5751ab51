package no.klarering.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;

/**
 * The outcome for a whole declaration: what is owed, line by line, where it differs from what was
 * declared, and why something was not recomputed.
 *
 * @param edition tariff edition used
 * @param total sum of all charges in whole kroner (TAX+4)
 * @param problems 9618, 9652, 8010, 8023, each at its line and once at most; which charge it was is
 *     also seen in {@link AssessedCharge#agrees()}
 * @param notRecomputed reason codes (RATE_UNKNOWN, REDUCTION_CLAIMED, PROCEDURE_NOT_RECOMPUTED,
 *     CHARGE_NOT_RECOMPUTED); not empty means an officer must look
 */
public record Assessment(
        String edition,
        List<AssessedCharge> charges,
        Money total,
        List<Problem> problems,
        Set<String> notRecomputed) {

    public Assessment {
        charges = List.copyOf(charges);
        problems = List.copyOf(problems);
        notRecomputed = Set.copyOf(notRecomputed);
    }

    /** Of every charge code that is not 0 (TAX+3). */
    public Map<String, Money> totals() {
        var totals = new TreeMap<String, Money>();
        charges.forEach(c -> totals.merge(c.charge(), c.amount(), Money::plus));
        totals.values().removeIf(Money::isZero);
        return totals;
    }

    /** Of one charge code, over all lines (TAX+3). */
    public Money totalOf(String charge) {
        return charges.stream()
                .filter(c -> c.charge().equals(charge))
                .map(AssessedCharge::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
