package no.klarering.tariff;

import java.math.BigDecimal;
import no.klarering.kernel.ValidityPeriod;

/**
 * One row of the charge files, import ("innførselsavgift") or export ("utførselsavgift"): VAT
 * ({@code MV} sequence 1 = 25 per cent, 2 = 15 per cent), the research levy ({@code FA} 100 and
 * 200), or another charge that a commodity may bear.
 *
 * @param charge two letters, box 47
 * @param sequence the rule number within the charge
 * @param value the rate; null when the file gives no usable rate
 */
public record ChargeRate(
        String charge, int sequence, RateKind kind, BigDecimal value, ValidityPeriod period) {}
