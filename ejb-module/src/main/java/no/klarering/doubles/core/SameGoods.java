package no.klarering.doubles.core;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiPredicate;
import no.klarering.doubles.Compared.Agreement;
import no.klarering.doubles.core.DeclaredGoods.Amounts;

/**
 * Whether commodity codes, weights and values are the same. Two who declare the same goods round
 * weights and may use the exchange rate of another day, and one may put lines together that the
 * other keeps apart.
 */
final class SameGoods {

    private static final BigDecimal OF_WEIGHT = new BigDecimal("0.01");
    private static final BigDecimal OF_VALUE = new BigDecimal("0.05");

    private SameGoods() {}

    static Agreement of(DeclaredGoods goods, DeclaredGoods other) {
        var met = met(goods.goods(), other.goods(), SameGoods::near);
        if (met > 0 && met == goods.goods().size() && met == other.goods().size()) {
            return Agreement.SAME;
        }
        if (near(goods.sum(), other.sum()) && goods.sum().packages() == other.sum().packages()) {
            return Agreement.ALIKE;
        }
        return met(goods.goods(), other.goods(), SameGoods::weighAlike) > 0
                ? Agreement.PART
                : Agreement.OTHER;
    }

    /** Of how many commodity codes both have alike. */
    private static int met(
            Map<String, Amounts> goods,
            Map<String, Amounts> other,
            BiPredicate<Amounts, Amounts> alike) {
        return (int)
                goods.entrySet().stream()
                        .filter(each -> other.containsKey(each.getKey()))
                        .filter(each -> alike.test(each.getValue(), other.get(each.getKey())))
                        .count();
    }

    private static boolean weighAlike(Amounts some, Amounts others) {
        return near(some.net(), others.net(), OF_WEIGHT);
    }

    private static boolean near(Amounts some, Amounts others) {
        return weighAlike(some, others)
                && near(
                        BigDecimal.valueOf(some.value()),
                        BigDecimal.valueOf(others.value()),
                        OF_VALUE);
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal share) {
        return one.subtract(other).abs().compareTo(one.max(other).multiply(share)) <= 0;
    }
}
