package no.klarering.assessment.core;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.klarering.assessment.AssessableLine;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.RateKind;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;

/** Computes what an exported line owes: the levy on fish (FF), of its statistical value. */
public final class ExportAssessor {

    private static final String FISH_LEVY = "FF";

    /** First half of box 37: what leaves for good. */
    private static final Set<String> PERMANENT = Set.of("10", "11");

    private final TariffExcerpt tariff;
    private final LocalDate date;

    public ExportAssessor(TariffExcerpt tariff, LocalDate date) {
        this.tariff = tariff;
        this.date = date;
    }

    public LineOutcome assess(AssessableLine line) {
        var rate = rate(line);
        var others =
                StandingCharges.some(
                        line,
                        charge -> rate.isEmpty() || !charge.equals(FISH_LEVY),
                        StandingCharges.CHARGE_NOT_RECOMPUTED);
        return rate.map(r -> Comparison.compare(line, levy(line, r)).and(others)).orElse(others);
    }

    private static Computed levy(AssessableLine line, ChargeRate rate) {
        return Computed.percentage(
                FISH_LEVY, rate.sequence(), line.customsValue().exact(), rate.value());
    }

    private Optional<ChargeRate> rate(AssessableLine line) {
        return line.commodity()
                .filter(code -> PERMANENT.contains(line.requestedProcedure()))
                .flatMap(tariff::find)
                .flatMap(this::rate);
    }

    private Optional<ChargeRate> rate(TariffGoods goods) {
        return goods.exportCharges().stream()
                .filter(r -> r.charge().equals(FISH_LEVY) && r.kind() == RateKind.PERCENT)
                .filter(r -> r.value() != null && r.period().contains(date))
                .findFirst();
    }
}
