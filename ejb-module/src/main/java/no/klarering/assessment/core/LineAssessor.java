package no.klarering.assessment.core;

import java.time.LocalDate;
import java.util.Set;
import no.klarering.assessment.AssessableLine;
import no.klarering.tariff.TariffExcerpt;

/** Computes one line in the order of the law: duty, levies, and VAT on top of them all. */
public final class LineAssessor {

    static final String DUTY = "TL";
    static final String RESEARCH_LEVY = "FA";
    static final String VAT = "MV";

    /** First half of box 37: free circulation, and re-import. */
    private static final Set<String> COMPUTED_PROCEDURES = Set.of("40", "60", "61");

    private final TariffExcerpt tariff;
    private final LocalDate date;
    private final boolean vatRegistered;

    public LineAssessor(TariffExcerpt tariff, LocalDate date, boolean vatRegistered) {
        this.tariff = tariff;
        this.date = date;
        this.vatRegistered = vatRegistered;
    }

    public LineOutcome assess(AssessableLine line) {
        var forbidden = vatRegistered ? VatRule.forbidden(line) : LineOutcome.NOTHING;
        return line.voec() ? forbidden : forbidden.and(charges(line));
    }

    private LineOutcome charges(AssessableLine line) {
        var goods = line.commodity().flatMap(tariff::find);
        if (goods.isEmpty()) {
            return StandingCharges.all(line, StandingCharges.RATE_UNKNOWN);
        }
        if (!COMPUTED_PROCEDURES.contains(line.requestedProcedure())) {
            return StandingCharges.all(line, StandingCharges.PROCEDURE_NOT_RECOMPUTED)
                    .and(LineOutcome.because(StandingCharges.PROCEDURE_NOT_RECOMPUTED));
        }
        return compute(new Goods(line, goods.get(), tariff.groups(), date));
    }

    private LineOutcome compute(Goods goods) {
        var before = DutyRule.of(goods).and(LevyRule.of(goods)).and(LevyRule.ofOthers(goods));
        return vatRegistered ? before : before.and(VatRule.of(goods, before.sum()));
    }
}
