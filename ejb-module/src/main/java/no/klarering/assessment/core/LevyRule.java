package no.klarering.assessment.core;

import java.util.Set;
import no.klarering.tariff.ChargeRate;

/** The research levy on farm products (FA) where it is marked, and every other charge. */
final class LevyRule {

    private static final Set<String> OURS =
            Set.of(LineAssessor.DUTY, LineAssessor.RESEARCH_LEVY, LineAssessor.VAT);

    private LevyRule() {}

    static LineOutcome of(Goods goods) {
        var marked = goods.rates(LineAssessor.RESEARCH_LEVY).stream().findFirst();
        if (marked.filter(r -> r.value() == null).isPresent()) {
            return goods.stands(LineAssessor.RESEARCH_LEVY, StandingCharges.RATE_UNKNOWN);
        }
        return goods.compared(
                marked.map(r -> ofValue(goods, r))
                        .orElseGet(
                                () -> Computed.nothing(LineAssessor.RESEARCH_LEVY, goods.value())));
    }

    /** Excises depend on strength, packaging and the like: declared or not, an officer looks. */
    static LineOutcome ofOthers(Goods goods) {
        var declared =
                StandingCharges.some(
                        goods.line(),
                        c -> !OURS.contains(c),
                        StandingCharges.CHARGE_NOT_RECOMPUTED);
        var possible =
                goods.tariff().charges().stream()
                        .filter(c -> c.period().contains(goods.date()))
                        .anyMatch(c -> !OURS.contains(c.charge()));
        return possible
                ? declared.and(LineOutcome.because(StandingCharges.CHARGE_NOT_RECOMPUTED))
                : declared;
    }

    private static Computed ofValue(Goods goods, ChargeRate rate) {
        return Computed.percentage(rate.charge(), rate.sequence(), goods.value(), rate.value());
    }
}
