package no.klarering.assessment.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.assessment.AssessableLine;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.DutyRate;
import no.klarering.tariff.RateKind;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;

/**
 * The duty that may be claimed for a line: ordinary duty without a preference, else the lowest of
 * the groups that go by the letter of box 36 and have the country of origin as a member on the day.
 */
final class DutyRates {

    private static final Set<String> NO_CLAIM = Set.of("", "N", "J");

    private DutyRates() {}

    static boolean claimed(AssessableLine line) {
        return !NO_CLAIM.contains(line.preference().strip());
    }

    /** Empty when there is no such rate, or its quantity is not declared. */
    static Optional<Computed> lowest(
            AssessableLine line, TariffGoods goods, TariffExcerpt tariff, LocalDate date) {
        var groups = groups(line, tariff.groups(), date);
        return goods.duties().stream()
                .filter(d -> groups.contains(d.countryGroup()) && d.period().contains(date))
                .flatMap(d -> duty(d, line).stream())
                .min(Comparator.comparing(Computed::amount).thenComparing(Computed::rate));
    }

    private static Set<String> groups(
            AssessableLine line, List<CountryGroup> groups, LocalDate date) {
        if (!claimed(line)) {
            return Set.of(DutyRate.ALL_COUNTRIES);
        }
        return groups.stream()
                .filter(g -> g.preference().equals(line.preference().strip()))
                .filter(g -> line.origin().filter(o -> g.hasMember(o, date)).isPresent())
                .map(CountryGroup::code)
                .collect(Collectors.toSet());
    }

    private static Optional<Computed> duty(DutyRate rate, AssessableLine line) {
        return basis(rate.kind(), line)
                .map(
                        basis ->
                                new Computed(
                                        LineAssessor.DUTY,
                                        1,
                                        rate.kind(),
                                        basis,
                                        rate.value(),
                                        Optional.of(rate.countryGroup())));
    }

    private static Optional<BigDecimal> basis(RateKind kind, AssessableLine line) {
        return switch (kind) {
            case PERCENT -> Optional.of(line.customsValue().exact());
            case PER_KILOGRAM -> Optional.of(line.netKilograms());
            case PER_UNIT -> line.supplementary();
        };
    }
}
