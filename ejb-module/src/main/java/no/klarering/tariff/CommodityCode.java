package no.klarering.tariff;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Eight-digit commodity code of the customs tariff ("varenummer", box 33, CUSDEC CST 7361 list
 * 122). Whether it exists is asked of the tariff.
 */
public record CommodityCode(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}");

    public CommodityCode {
        if (digits == null || !SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a commodity code: " + digits);
        }
    }

    public static Optional<CommodityCode> parse(String text) {
        return text != null && SHAPE.matcher(text).matches()
                ? Optional.of(new CommodityCode(text))
                : Optional.empty();
    }

    public static CommodityCode of(String digits) {
        return new CommodityCode(digits);
    }

    /** The printed form {@code 62.04.6200}. */
    public String printed() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4);
    }

    @Override
    public String toString() {
        return digits;
    }
}
