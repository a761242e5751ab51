package no.klarering.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in whole Norwegian kroner. Law rounds each duty and tax amount to whole kroner, half
 * up; amounts may be negative in recalculations.
 */
public record Money(long kroner) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofKroner(long kroner) {
        return new Money(kroner);
    }

    /** Rounds an exact amount to whole kroner, half up (away from zero at the half). */
    public static Money ofRounded(BigDecimal exact) {
        return new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(kroner, other.kroner));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(kroner, other.kroner));
    }

    public boolean isZero() {
        return kroner == 0;
    }

    public BigDecimal exact() {
        return BigDecimal.valueOf(kroner);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(kroner, other.kroner);
    }

    @Override
    public String toString() {
        return Long.toString(kroner);
    }
}
