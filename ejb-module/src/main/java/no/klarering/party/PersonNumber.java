package no.klarering.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * National identity number ("fødselsnummer") or D-number, eleven digits with two check digits;
 * synthetic test persons (month + 80 or + 40) pass too. Personal data: {@link #toString()} is
 * masked, so that a log never shows it.
 */
public record PersonNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{11}");
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    public PersonNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a person number");
        }
    }

    public static Optional<PersonNumber> parse(String text) {
        return isValid(text) ? Optional.of(new PersonNumber(text)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits != null
                && SHAPE.matcher(digits).matches()
                && checks(digits, FIRST)
                && checks(digits, SECOND);
    }

    private static boolean checks(String digits, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        var check = (11 - sum % 11) % 11;
        return check < 10 && check == digits.charAt(weights.length) - '0';
    }

    /** For screens and logs: the date part only. */
    public String masked() {
        return digits.substring(0, 6) + "*****";
    }

    @Override
    public String toString() {
        return masked();
    }
}
