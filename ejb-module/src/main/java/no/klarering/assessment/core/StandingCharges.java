package no.klarering.assessment.core;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.klarering.assessment.AssessableLine;
import no.klarering.assessment.AssessedCharge;
import no.klarering.assessment.DeclaredCharge;
import no.klarering.tariff.RateKind;

/** Charges that we do not compute: the declared amount stands, and a reason says why. */
public final class StandingCharges {

    /** The tariff prints no rate for the goods. */
    public static final String RATE_UNKNOWN = "RATE_UNKNOWN";

    /** A tariff reduction ("tollnedsettelse") is claimed. */
    public static final String REDUCTION_CLAIMED = "REDUCTION_CLAIMED";

    /** The procedure suspends duty or has a basis of its own. */
    public static final String PROCEDURE_NOT_RECOMPUTED = "PROCEDURE_NOT_RECOMPUTED";

    /** An excise or another charge whose rate depends on facts that we are not told. */
    public static final String CHARGE_NOT_RECOMPUTED = "CHARGE_NOT_RECOMPUTED";

    private StandingCharges() {}

    /** Every declared charge of a line; nothing, not even the reason, when none is declared. */
    public static LineOutcome all(AssessableLine line, String reason) {
        return some(line, charge -> true, reason);
    }

    static LineOutcome of(AssessableLine line, String charge, String reason) {
        return some(line, charge::equals, reason);
    }

    static LineOutcome some(AssessableLine line, Predicate<String> which, String reason) {
        return line.declared().stream()
                .filter(d -> which.test(d.charge()))
                .map(d -> LineOutcome.of(standing(line, d, reason)))
                .map(o -> o.and(LineOutcome.because(reason)))
                .reduce(LineOutcome.NOTHING, LineOutcome::and);
    }

    private static AssessedCharge standing(
            AssessableLine line, DeclaredCharge declared, String reason) {
        return new AssessedCharge(
                line.item(),
                declared.charge(),
                declared.sequence(),
                RateKind.PERCENT,
                orZero(declared.basis()),
                orZero(declared.rate()),
                declared.amount(),
                Optional.empty(),
                Optional.of(declared.amount()),
                true,
                Optional.of(reason));
    }

    private static BigDecimal orZero(BigDecimal number) {
        return Objects.requireNonNullElse(number, BigDecimal.ZERO);
    }
}
