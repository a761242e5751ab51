package no.klarering.assessment.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.assessment.AssessableLine;
import no.klarering.assessment.AssessedCharge;
import no.klarering.assessment.DeclaredCharge;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/** Our computation of one charge against the declared one: 9618 when rate or amount differ. */
final class Comparison {

    private Comparison() {}

    static List<DeclaredCharge> declared(AssessableLine line, String charge) {
        return line.declared().stream().filter(d -> d.charge().equals(charge)).toList();
    }

    static LineOutcome compare(AssessableLine line, Computed ours) {
        var declared = declared(line, ours.charge());
        var agrees = agrees(declared, ours);
        var outcome = LineOutcome.of(assessed(line, ours, declared, agrees));
        return agrees ? outcome : outcome.and(LineOutcome.of(deviation(line, declared, ours)));
    }

    private static boolean agrees(List<DeclaredCharge> declared, Computed ours) {
        if (declared.isEmpty()) {
            return ours.amount().isZero();
        }
        var only = declared.get(0);
        return declared.size() == 1
                && only.amount().equals(ours.amount())
                && (only.rate() == null || only.rate().compareTo(ours.rate()) == 0);
    }

    private static AssessedCharge assessed(
            AssessableLine line, Computed ours, List<DeclaredCharge> declared, boolean agrees) {
        return new AssessedCharge(
                line.item(),
                ours.charge(),
                ours.sequence(),
                ours.kind(),
                ours.basis(),
                ours.rate(),
                ours.amount(),
                ours.countryGroup(),
                sum(declared),
                agrees,
                Optional.empty());
    }

    private static Problem deviation(
            AssessableLine line, List<DeclaredCharge> declared, Computed ours) {
        return new Problem(
                "9618",
                charge(line),
                Map.of(
                        "charge", ours.charge(),
                        "declared", sum(declared).map(Money::toString).orElse("-"),
                        "expected", ours.amount().toString(),
                        "rate", ours.rate().toPlainString()));
    }

    static Where charge(AssessableLine line) {
        return Where.line(line.item(), "CHARGE", "47");
    }

    private static Optional<Money> sum(List<DeclaredCharge> declared) {
        return declared.stream().map(DeclaredCharge::amount).reduce(Money::plus);
    }
}
