package no.klarering.risk;

import java.math.BigDecimal;
import java.util.Optional;
import no.klarering.kernel.ValidityPeriod;

/**
 * What is plausible of some goods ("statistikkmaske"): a check and its limits, which belong to what
 * is plausible.
 *
 * @param direction {@code IMPORT} or {@code EXPORT}; empty for both
 * @param commodityPrefix two to eight digits
 * @param least kroner a kilogram, kroner a unit, or kilograms a unit, as the check says
 */
public record StatisticsMask(
        String id,
        StatisticsCheck check,
        Optional<String> direction,
        String commodityPrefix,
        BigDecimal least,
        BigDecimal most,
        ValidityPeriod period) {

    public StatisticsMask {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(id + ": least " + least + " is above most " + most);
        }
    }
}
