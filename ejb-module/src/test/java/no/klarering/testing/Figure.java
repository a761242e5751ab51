package no.klarering.testing;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One figure beside its limit.
 *
 * @param sign how the limit binds: {@code =}, {@code >=}, {@code <=}, or empty for no limit
 * @param ratio whether it can be compared between runs
 * @param recorded the same ratio of the recorded run, null when there is none
 */
record Figure(
        String name,
        double value,
        String unit,
        String sign,
        double limit,
        boolean ratio,
        Double recorded) {
    /** What must be left of a recorded ratio. */
    private static final double KEPT = 0.75;

    Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is no number: " + value);
        }
    }

    static Figure exactly(String name, double value, double expected) {
        return new Figure(name, value, "", "=", expected, false, null);
    }

    static Figure atLeast(String name, double value, double limit) {
        return new Figure(name, value, "", ">=", limit, false, null);
    }

    static Figure atMost(String name, double value, double limit) {
        return new Figure(name, value, "", "<=", limit, false, null);
    }

    static Figure ratio(String name, double value, double limit) {
        return new Figure(name, value, "", ">=", limit, true, null);
    }

    static Figure measured(String name, double value) {
        return new Figure(name, value, "", "", 0, false, null);
    }

    Figure in(String otherUnit) {
        return new Figure(name, value, otherUnit, sign, limit, ratio, recorded);
    }

    Figure beside(Double recordedRatio) {
        return new Figure(name, value, unit, sign, limit, ratio, recordedRatio);
    }

    boolean holds() {
        return holdsLimit() && !fallen();
    }

    private boolean holdsLimit() {
        return switch (sign) {
            case "=" -> value == limit;
            case ">=" -> value >= limit;
            case "<=" -> value <= limit;
            default -> true;
        };
    }

    private boolean fallen() {
        return ratio && recorded != null && value < KEPT * recorded;
    }

    /** What is to be said of it in the table. */
    String verdict() {
        if (!holdsLimit()) {
            return "MISSED";
        }
        if (fallen()) {
            return "FALLEN";
        }
        return sign.isEmpty() ? "" : "ok";
    }

    String limitText() {
        return sign.isEmpty() ? "" : sign + " " + number(limit);
    }

    String recordedText() {
        return recorded == null ? "" : number(recorded);
    }

    /** Whole when it is whole or large, else three figures that count. */
    static String number(double value) {
        var rounded =
                Math.abs(value) >= 1000 || value == Math.rint(value)
                        ? BigDecimal.valueOf(Math.round(value))
                        : BigDecimal.valueOf(value).round(new MathContext(3));
        return rounded.toPlainString();
    }

    @Override
    public String toString() {
        return name
                + " is "
                + number(value)
                + " (limit "
                + limitText()
                + (recorded == null ? "" : ", recorded " + recordedText())
                + ")";
    }
}
