package no.klarering.assessment;

import java.math.BigDecimal;
import no.klarering.kernel.Money;

/**
 * One {@code TAX+1} of a line: charge code and sequence, amount in whole kroner, basis, rate (per
 * cent, or kroner a unit).
 */
public record DeclaredCharge(
        String charge, int sequence, Money amount, BigDecimal basis, BigDecimal rate) {}
