package no.klarering.tariff;

import java.math.BigDecimal;
import no.klarering.kernel.ValidityPeriod;

/**
 * Rate published by Customs ("omregningskurs"): kroner for {@code unit} (1 or 100) of a currency,
 * in force for a period.
 */
public record ExchangeRate(String currency, BigDecimal kroner, int unit, ValidityPeriod period) {

    /** Kroner for one unit of the currency, as box 23 carries it here. */
    public BigDecimal perOne() {
        return unit == 1 ? kroner : kroner.movePointLeft(2);
    }
}
