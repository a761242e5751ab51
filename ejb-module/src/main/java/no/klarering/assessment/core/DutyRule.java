package no.klarering.assessment.core;

import java.util.Map;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/** Customs duty (TL) by preference, origin and day. */
final class DutyRule {

    private DutyRule() {}

    static LineOutcome of(Goods goods) {
        var line = goods.line();
        if (line.reduction()) {
            return goods.stands(LineAssessor.DUTY, StandingCharges.REDUCTION_CLAIMED);
        }
        var claimed = DutyRates.claimed(line);
        if (claimed && line.origin().isEmpty()) {
            return goods.stands(LineAssessor.DUTY, StandingCharges.RATE_UNKNOWN);
        }
        var ours = DutyRates.lowest(goods);
        if (ours.isPresent()) {
            return goods.compared(ours.get());
        }
        return claimed && !DutyRates.setElsewhere(goods)
                ? LineOutcome.of(preferenceNotAvailable(goods))
                        .and(
                                StandingCharges.of(
                                        line, LineAssessor.DUTY, StandingCharges.RATE_UNKNOWN))
                : goods.stands(LineAssessor.DUTY, StandingCharges.RATE_UNKNOWN);
    }

    private static Problem preferenceNotAvailable(Goods goods) {
        var line = goods.line();
        return new Problem(
                "8023",
                Where.line(line.item(), "PREFERENCE", "36"),
                Map.of(
                        "declared", line.preference().strip(),
                        "origin", line.origin().map(Object::toString).orElse("-")));
    }
}
