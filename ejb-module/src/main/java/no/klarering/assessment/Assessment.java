package no.klarering.assessment;

import java.util.List;
import java.util.Set;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;

/**
 * The outcome for a whole declaration: what is owed, line by line, where it differs from what was
 * declared, and why something was not recomputed.
 *
 * @param edition tariff edition used
 * @param total sum of all charges in whole kroner (TAX+4)
 * @param problems 9618, 9652, 8010, 8013, 8023, 8009 ... each at its line
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

    /** Of one charge code, over all lines (TAX+3). */
    public Money totalOf(String charge) {
        return charges.stream()
                .filter(c -> c.charge().equals(charge))
                .map(AssessedCharge::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
