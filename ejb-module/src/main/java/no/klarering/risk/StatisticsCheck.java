package no.klarering.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import no.klarering.risk.RiskSubject.Item;

/** Two figures of a line that belong together; how much of the one there is to one of the other. */
public enum StatisticsCheck {
    /** Kroner of box 46 a kilogram of box 38. */
    VALUE_WEIGHT {
        @Override
        public Optional<BigDecimal> of(Item item) {
            return ratio(item.value().exact(), item.netKilograms());
        }
    },
    /** Kroner of box 46 a unit of box 41. */
    VALUE_QUANTITY {
        @Override
        public Optional<BigDecimal> of(Item item) {
            return ratio(item.value().exact(), item.quantity());
        }
    },
    /** Kilograms of box 38 a unit of box 41. */
    WEIGHT_QUANTITY {
        @Override
        public Optional<BigDecimal> of(Item item) {
            return item.netKilograms().flatMap(net -> ratio(net, item.quantity()));
        }
    };

    /** Empty when a figure is missing or there is nothing to divide by. */
    public abstract Optional<BigDecimal> of(Item item);

    private static Optional<BigDecimal> ratio(BigDecimal much, Optional<BigDecimal> few) {
        return few.filter(f -> f.signum() > 0).map(f -> much.divide(f, MathContext.DECIMAL64));
    }
}
