package no.klarering.tariff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tariff says of the commodity codes of one declaration: a fact that rules are handed. */
public record TariffExcerpt(
        String edition, Map<CommodityCode, TariffGoods> goods, List<CountryGroup> groups) {

    public TariffExcerpt {
        goods = Map.copyOf(goods);
        groups = List.copyOf(groups);
    }

    /** Empty when the tariff never had the code. */
    public Optional<TariffGoods> find(CommodityCode code) {
        return Optional.ofNullable(goods.get(code));
    }
}
