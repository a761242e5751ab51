package no.klarering.tariff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tariff in force, as loaded from the data sets of the authorities. */
public interface Tariff {

    /** One look-up for all codes of a declaration; unknown codes are simply not in the excerpt. */
    TariffExcerpt excerpt(Collection<CommodityCode> codes);

    Optional<TariffGoods> find(CommodityCode code);

    /**
     * For people: by the beginning of a code or by words of the description in either language; the
     * best first.
     */
    List<TariffGoods> search(String words, int limit);
}
