package no.klarering.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two capital letters in the shape of ISO 3166-1 alpha-2. Whether the country exists on a date is
 * asked of the code lists.
 */
public record CountryCode(String letters) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}");

    public CountryCode {
        if (letters == null || !SHAPE.matcher(letters).matches()) {
            throw new IllegalArgumentException("not a country code: " + letters);
        }
    }

    public static Optional<CountryCode> parse(String text) {
        return text != null && SHAPE.matcher(text).matches()
                ? Optional.of(new CountryCode(text))
                : Optional.empty();
    }

    public static CountryCode of(String letters) {
        return new CountryCode(letters);
    }

    @Override
    public String toString() {
        return letters;
    }
}
