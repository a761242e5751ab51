package no.klarering.movement;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Identification number of a carrier as one half of a link ({@code carrier.identificationNumber},
 * {@code carrierIdentificationNumber}). Two spellings of the same number are equal: blanks around
 * it, small letters and {@code NO} before nine digits are dropped.
 */
public record CarrierId(String text) {

    private static final Pattern NORWEGIAN = Pattern.compile("NO[0-9]{9}");

    public CarrierId {
        if (text == null) {
            throw new IllegalArgumentException("a carrier without number");
        }
        text = plain(text.strip().toUpperCase(Locale.ROOT));
    }

    private static String plain(String text) {
        return NORWEGIAN.matcher(text).matches() ? text.substring(2) : text;
    }

    @Override
    public String toString() {
        return text;
    }
}
