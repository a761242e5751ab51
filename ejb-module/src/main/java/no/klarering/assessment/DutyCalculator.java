package no.klarering.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.klarering.assessment.core.ExportAssessor;
import no.klarering.assessment.core.LineAssessor;
import no.klarering.assessment.core.LineOutcome;
import no.klarering.assessment.core.StandingCharges;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;
import no.klarering.tariff.TariffExcerpt;

/**
 * Computes duty (TL), research levy (FA), VAT (MV) and the levy on exported fish (FF) of every line
 * anew, each in whole kroner rounded half up, and compares with what was declared. What cannot be
 * computed stands as declared, with the reason; it is never guessed.
 */
public final class DutyCalculator {

    private DutyCalculator() {}

    /**
     * Of an import.
     *
     * @param vatRegistered the importer assesses its import VAT itself: none is computed, and none
     *     may be declared (8010)
     * @param date the day whose rates apply, in Norway
     */
    public static Assessment assess(
            List<AssessableLine> lines,
            boolean vatRegistered,
            TariffExcerpt tariff,
            LocalDate date) {
        var assessor = new LineAssessor(tariff, date, vatRegistered);
        return sum(tariff.edition(), lines.stream().map(assessor::assess).toList());
    }

    /**
     * Of an export: the levy on fish; other charges stand as declared.
     *
     * @param date the day whose rates apply, in Norway
     */
    public static Assessment assessExport(
            List<AssessableLine> lines, TariffExcerpt tariff, LocalDate date) {
        var assessor = new ExportAssessor(tariff, date);
        return sum(tariff.edition(), lines.stream().map(assessor::assess).toList());
    }

    /**
     * Of what we do not compute: the declared charges stand.
     *
     * @param reason why; said only when a charge is declared
     */
    public static Assessment asDeclared(
            List<AssessableLine> lines, TariffExcerpt tariff, String reason) {
        return sum(
                tariff.edition(), lines.stream().map(l -> StandingCharges.all(l, reason)).toList());
    }

    private static Assessment sum(String edition, List<LineOutcome> outcomes) {
        var charges = outcomes.stream().flatMap(o -> o.charges().stream()).toList();
        var reasons = new HashSet<String>();
        outcomes.forEach(o -> reasons.addAll(o.reasons()));
        return new Assessment(
                edition,
                charges,
                charges.stream().map(AssessedCharge::amount).reduce(Money.ZERO, Money::plus),
                outcomes.stream().flatMap(o -> eachOnce(o.problems()).stream()).toList(),
                Set.copyOf(reasons));
    }

    private static List<Problem> eachOnce(List<Problem> problems) {
        var seen = new HashSet<String>();
        return problems.stream().filter(p -> seen.add(p.code())).toList();
    }
}
