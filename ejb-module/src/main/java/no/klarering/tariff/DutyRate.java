package no.klarering.tariff;

import java.math.BigDecimal;
import no.klarering.kernel.ValidityPeriod;

/**
 * One row of the duty rate file ("tollavgiftssats"): the rate of a commodity for a country group in
 * a period; 0 is duty free.
 */
public record DutyRate(
        String countryGroup, RateKind kind, BigDecimal value, ValidityPeriod period) {

    /** The group of all countries, for which ordinary duty applies. */
    public static final String ALL_COUNTRIES = "TALL";
}
