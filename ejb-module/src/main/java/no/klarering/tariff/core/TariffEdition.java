package no.klarering.tariff.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;

/** The whole tariff of one edition, unchangeable and in memory. */
public final class TariffEdition {

    private final String label;
    private final Map<CommodityCode, TariffGoods> goods = new HashMap<>();
    private final List<CountryGroup> groups;
    private final TariffSearch search;

    public TariffEdition(
            String label,
            List<Commodity> commodities,
            List<CountryGroup> groups,
            List<Membership> members) {
        this.label = label;
        commodities.forEach(each -> goods.put(each.goods().code(), each.goods()));
        var byGroup = byGroup(members);
        this.groups =
                groups.stream()
                        .map(group -> with(byGroup.getOrDefault(group.code(), Map.of()), group))
                        .toList();
        search = new TariffSearch(commodities);
    }

    private static Map<String, Map<CountryCode, List<ValidityPeriod>>> byGroup(
            List<Membership> members) {
        var byGroup = new TreeMap<String, Map<CountryCode, List<ValidityPeriod>>>();
        for (var member : members) {
            byGroup.computeIfAbsent(member.group(), group -> new HashMap<>())
                    .merge(member.country(), List.of(member.period()), TariffEdition::inOrder);
        }
        return byGroup;
    }

    private static List<ValidityPeriod> inOrder(
            List<ValidityPeriod> some, List<ValidityPeriod> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(ValidityPeriod::from))
                .toList();
    }

    private static CountryGroup with(
            Map<CountryCode, List<ValidityPeriod>> members, CountryGroup group) {
        return new CountryGroup(
                group.code(), group.name(), group.preference(), group.period(), members);
    }

    public TariffExcerpt excerpt(Collection<CommodityCode> codes) {
        var found = new HashMap<CommodityCode, TariffGoods>();
        for (var code : codes) {
            find(code).ifPresent(each -> found.put(code, each));
        }
        return new TariffExcerpt(label, found, groups);
    }

    public Optional<TariffGoods> find(CommodityCode code) {
        return Optional.ofNullable(goods.get(code));
    }

    public List<TariffGoods> search(String words, int limit) {
        return search.search(words, limit);
    }
}
