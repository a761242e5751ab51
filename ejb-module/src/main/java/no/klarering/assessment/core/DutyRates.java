package no.klarering.assessment.core;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.assessment.AssessableLine;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.DutyRate;
import no.klarering.tariff.RateKind;

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
    static Optional<Computed> lowest(Goods goods) {
        var groups = groups(goods);
        return goods.tariff().duties().stream()
                .filter(d -> groups.contains(d.countryGroup()))
                .filter(d -> d.period().contains(goods.date()))
                .flatMap(d -> duty(d, goods.line()).stream())
                .min(Comparator.comparing(Computed::amount).thenComparing(Computed::rate));
    }

    /** Whether a group that the claim opens has a rate that is not printed in the tariff. */
    static boolean setElsewhere(Goods goods) {
        return groups(goods).stream().anyMatch(goods.tariff().noRateReasons()::containsKey);
    }

    private static Set<String> groups(Goods goods) {
        var line = goods.line();
        if (!claimed(line)) {
            return Set.of(DutyRate.ALL_COUNTRIES);
        }
        return goods.groups().stream()
                .filter(g -> g.preference().equals(line.preference().strip()))
                .filter(g -> line.origin().filter(o -> g.hasMember(o, goods.date())).isPresent())
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
