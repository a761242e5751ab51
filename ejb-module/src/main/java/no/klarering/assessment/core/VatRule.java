package no.klarering.assessment.core;

import java.util.Map;
import java.util.Optional;
import no.klarering.assessment.AssessableLine;
import no.klarering.assessment.DeclaredCharge;
import no.klarering.kernel.Money;
import no.klarering.kernel.Problem;
import no.klarering.tariff.ChargeRate;

/** Value added tax (MV) on the value and all that was charged before it. */
final class VatRule {

    private VatRule() {}

    static LineOutcome of(Goods goods, Money chargesBefore) {
        var rate = rate(goods);
        if (rate.filter(r -> r.value() == null).isPresent()) {
            return goods.stands(LineAssessor.VAT, StandingCharges.RATE_UNKNOWN);
        }
        var basis = goods.valueWith(chargesBefore);
        var ours =
                rate.map(r -> Computed.percentage(LineAssessor.VAT, r.sequence(), basis, r.value()))
                        .orElseGet(() -> Computed.nothing(LineAssessor.VAT, basis));
        return goods.held(ours, goods.compared(ours).and(basisDeviation(goods.line(), ours)));
    }

    /** 8010: a registered importer assesses its own VAT and declares none. */
    static LineOutcome forbidden(AssessableLine line) {
        return Comparison.declared(line, LineAssessor.VAT).isEmpty()
                ? LineOutcome.NOTHING
                : LineOutcome.of(
                        new Problem(
                                "8010",
                                Comparison.charge(line),
                                Map.of("charge", LineAssessor.VAT)));
    }

    /** Goods that bear more than one rate: the declared rule number chooses, else the first. */
    private static Optional<ChargeRate> rate(Goods goods) {
        var rates = goods.rates(LineAssessor.VAT);
        var chosen =
                Comparison.declared(goods.line(), LineAssessor.VAT).stream()
                        .map(DeclaredCharge::sequence)
                        .findFirst();
        return rates.stream()
                .filter(r -> chosen.filter(s -> s == r.sequence()).isPresent())
                .findFirst()
                .or(() -> rates.stream().findFirst());
    }

    /** 9652: only where there is VAT; the basis of a zero rate owes nothing. */
    private static LineOutcome basisDeviation(AssessableLine line, Computed ours) {
        if (ours.rate().signum() == 0) {
            return LineOutcome.NOTHING;
        }
        return Comparison.declared(line, LineAssessor.VAT).stream()
                .filter(d -> d.basis() != null && d.basis().compareTo(ours.basis()) != 0)
                .findFirst()
                .map(d -> LineOutcome.of(deviation(line, d, ours)))
                .orElse(LineOutcome.NOTHING);
    }

    private static Problem deviation(AssessableLine line, DeclaredCharge declared, Computed ours) {
        return new Problem(
                "9652",
                Comparison.charge(line),
                Map.of(
                        "charge", LineAssessor.VAT,
                        "declared", declared.basis().toPlainString(),
                        "expected", ours.basis().toPlainString()));
    }
}
