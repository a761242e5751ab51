package no.klarering.assessment.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.assessment.AssessableLine;
import no.klarering.assessment.DeclaredCharge;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.RateKind;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;

/** Computes one line in the order of the law: duty, levies, and VAT on top of them all. */
public final class LineAssessor {

    static final String DUTY = "TL";
    static final String RESEARCH_LEVY = "FA";
    static final String VAT = "MV";

    private static final Set<String> OURS = Set.of(DUTY, RESEARCH_LEVY, VAT);

    /** First half of box 37: free circulation, and re-import, whose relief may lower the duty. */
    private static final Set<String> COMPUTED_PROCEDURES = Set.of("40", "60", "61");

    private static final String FREE_CIRCULATION = "40";

    private final TariffExcerpt tariff;
    private final LocalDate date;
    private final boolean vatRegistered;

    public LineAssessor(TariffExcerpt tariff, LocalDate date, boolean vatRegistered) {
        this.tariff = tariff;
        this.date = date;
        this.vatRegistered = vatRegistered;
    }

    public LineOutcome assess(AssessableLine line) {
        var forbidden = vatRegistered ? forbiddenVat(line) : LineOutcome.NOTHING;
        var goods = line.commodity().flatMap(tariff::find);
        if (line.voec()) {
            return forbidden;
        }
        if (goods.isEmpty()) {
            return forbidden.and(StandingCharges.all(line, StandingCharges.RATE_UNKNOWN));
        }
        if (!COMPUTED_PROCEDURES.contains(requested(line))) {
            return forbidden
                    .and(StandingCharges.all(line, StandingCharges.PROCEDURE_NOT_RECOMPUTED))
                    .and(LineOutcome.because(StandingCharges.PROCEDURE_NOT_RECOMPUTED));
        }
        return forbidden.and(compute(line, goods.get()));
    }

    private LineOutcome compute(AssessableLine line, TariffGoods goods) {
        var before = duty(line, goods).and(levy(line, goods)).and(otherCharges(line, goods));
        return vatRegistered ? before : before.and(vat(line, goods, before));
    }

    private LineOutcome duty(AssessableLine line, TariffGoods goods) {
        if (line.reduction()) {
            return StandingCharges.of(line, DUTY, StandingCharges.REDUCTION_CLAIMED)
                    .and(LineOutcome.because(StandingCharges.REDUCTION_CLAIMED));
        }
        if (DutyRates.claimed(line) && line.origin().isEmpty()) {
            return StandingCharges.of(line, DUTY, StandingCharges.RATE_UNKNOWN);
        }
        var ours = DutyRates.lowest(line, goods, tariff, date);
        if (ours.isPresent()) {
            return comparedUnlessReimported(line, ours.get());
        }
        if (DutyRates.claimed(line)) {
            return StandingCharges.of(line, DUTY, StandingCharges.RATE_UNKNOWN)
                    .and(LineOutcome.of(preferenceNotAvailable(line)));
        }
        return StandingCharges.of(line, DUTY, StandingCharges.RATE_UNKNOWN)
                .and(LineOutcome.because(StandingCharges.RATE_UNKNOWN));
    }

    /** Duty of goods that come back may be lower than the tariff says, so a deviation is held. */
    private LineOutcome comparedUnlessReimported(AssessableLine line, Computed ours) {
        var compared = Comparison.compare(line, ours);
        if (compared.problems().isEmpty() || requested(line).equals(FREE_CIRCULATION)) {
            return compared;
        }
        return StandingCharges.of(line, ours.charge(), StandingCharges.PROCEDURE_NOT_RECOMPUTED)
                .and(LineOutcome.because(StandingCharges.PROCEDURE_NOT_RECOMPUTED));
    }

    private LineOutcome levy(AssessableLine line, TariffGoods goods) {
        var rate = rates(goods, RESEARCH_LEVY).stream().findFirst();
        if (rate.isPresent() && rate.get().value() == null) {
            return StandingCharges.of(line, RESEARCH_LEVY, StandingCharges.RATE_UNKNOWN)
                    .and(LineOutcome.because(StandingCharges.RATE_UNKNOWN));
        }
        var ours = rate.map(r -> ofValue(line, r)).orElseGet(() -> nothing(line, RESEARCH_LEVY));
        return mattersFor(line, ours) ? comparedUnlessReimported(line, ours) : LineOutcome.NOTHING;
    }

    /** Excises depend on strength, packaging and the like: declared or not, an officer looks. */
    private LineOutcome otherCharges(AssessableLine line, TariffGoods goods) {
        var declared =
                StandingCharges.some(
                        line, c -> !OURS.contains(c), StandingCharges.CHARGE_NOT_RECOMPUTED);
        var possible =
                goods.charges().stream()
                        .anyMatch(c -> !OURS.contains(c.charge()) && c.period().contains(date));
        return possible
                ? declared.and(LineOutcome.because(StandingCharges.CHARGE_NOT_RECOMPUTED))
                : declared;
    }

    private LineOutcome vat(AssessableLine line, TariffGoods goods, LineOutcome before) {
        var rate = vatRate(line, goods);
        if (rate.isPresent() && rate.get().value() == null) {
            return StandingCharges.of(line, VAT, StandingCharges.RATE_UNKNOWN)
                    .and(LineOutcome.because(StandingCharges.RATE_UNKNOWN));
        }
        var basis = line.customsValue().plus(before.sum()).exact();
        var ours =
                rate.map(
                                r ->
                                        new Computed(
                                                VAT,
                                                r.sequence(),
                                                RateKind.PERCENT,
                                                basis,
                                                r.value(),
                                                Optional.empty()))
                        .orElseGet(() -> nothing(line, VAT));
        if (!mattersFor(line, ours)) {
            return LineOutcome.NOTHING;
        }
        var compared = Comparison.compare(line, ours).and(basisDeviation(line, ours));
        if (compared.problems().isEmpty() || requested(line).equals(FREE_CIRCULATION)) {
            return compared;
        }
        return comparedUnlessReimported(line, ours);
    }

    /** Goods that bear more than one rate: the declared rule number chooses, else the first. */
    private Optional<ChargeRate> vatRate(AssessableLine line, TariffGoods goods) {
        var rates = rates(goods, VAT);
        var chosen =
                Comparison.declared(line, VAT).stream().map(DeclaredCharge::sequence).findFirst();
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
        return Comparison.declared(line, VAT).stream()
                .filter(d -> d.basis() != null && d.basis().compareTo(ours.basis()) != 0)
                .findFirst()
                .map(
                        d ->
                                LineOutcome.of(
                                        new Problem(
                                                "9652",
                                                Comparison.charge(line),
                                                Map.of(
                                                        "charge", VAT,
                                                        "declared", d.basis().toPlainString(),
                                                        "expected", ours.basis().toPlainString()))))
                .orElse(LineOutcome.NOTHING);
    }

    private static LineOutcome forbiddenVat(AssessableLine line) {
        return Comparison.declared(line, VAT).isEmpty()
                ? LineOutcome.NOTHING
                : LineOutcome.of(
                        new Problem("8010", Comparison.charge(line), Map.of("charge", VAT)));
    }

    private static Problem preferenceNotAvailable(AssessableLine line) {
        return new Problem(
                "8023",
                Where.line(line.item(), "PREFERENCE", "36"),
                Map.of(
                        "declared", line.preference().strip(),
                        "origin", line.origin().map(Object::toString).orElse("-")));
    }

    private List<ChargeRate> rates(TariffGoods goods, String charge) {
        return goods.charges().stream()
                .filter(c -> c.charge().equals(charge) && c.period().contains(date))
                .sorted(Comparator.comparingInt(ChargeRate::sequence))
                .toList();
    }

    private static Computed ofValue(AssessableLine line, ChargeRate rate) {
        return new Computed(
                rate.charge(),
                rate.sequence(),
                RateKind.PERCENT,
                line.customsValue().exact(),
                rate.value(),
                Optional.empty());
    }

    private static Computed nothing(AssessableLine line, String charge) {
        return new Computed(
                charge,
                1,
                RateKind.PERCENT,
                line.customsValue().exact(),
                BigDecimal.ZERO,
                Optional.empty());
    }

    private static boolean mattersFor(AssessableLine line, Computed ours) {
        return !ours.amount().isZero() || !Comparison.declared(line, ours.charge()).isEmpty();
    }

    private static String requested(AssessableLine line) {
        return line.procedure().length() < 2 ? "" : line.procedure().substring(0, 2);
    }
}
