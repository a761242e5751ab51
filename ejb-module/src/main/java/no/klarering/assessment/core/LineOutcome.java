package no.klarering.assessment.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.klarering.assessment.AssessedCharge;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;

/** What came out for a line, or for a part of it: charges, faults, reasons for not computing. */
public record LineOutcome(
        List<AssessedCharge> charges, List<Problem> problems, Set<String> reasons) {

    public static final LineOutcome NOTHING = new LineOutcome(List.of(), List.of(), Set.of());

    public LineOutcome {
        charges = List.copyOf(charges);
        problems = List.copyOf(problems);
        reasons = Set.copyOf(reasons);
    }

    static LineOutcome of(Problem problem) {
        return new LineOutcome(List.of(), List.of(problem), Set.of());
    }

    static LineOutcome of(AssessedCharge charge) {
        return new LineOutcome(List.of(charge), List.of(), Set.of());
    }

    static LineOutcome because(String reason) {
        return new LineOutcome(List.of(), List.of(), Set.of(reason));
    }

    LineOutcome and(LineOutcome other) {
        if (other == NOTHING || this == NOTHING) {
            return this == NOTHING ? other : this;
        }
        var allCharges = new ArrayList<>(charges);
        allCharges.addAll(other.charges);
        var allProblems = new ArrayList<>(problems);
        allProblems.addAll(other.problems);
        var allReasons = new HashSet<>(reasons);
        allReasons.addAll(other.reasons);
        return new LineOutcome(allCharges, allProblems, allReasons);
    }

    Money sum() {
        return charges.stream().map(AssessedCharge::amount).reduce(Money.ZERO, Money::plus);
    }
}
