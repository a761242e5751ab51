package no.klarering.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * National identity number ("fødselsnummer") or D-number (day + 40): a day, a month and eleven
 * digits in all, the last two of them check digits. Synthetic test persons (month + 80 or + 40) are
 * read too; whether they may appear is asked with {@link #isSynthetic()}. Personal data: {@link
 * #toString()} is masked, so that a log never shows it.
 */
public record PersonNumber(String digits) {

    /** Day (D-numbers plus 40), month (test persons plus 40 or 80), and seven digits. */
    private static final String DAY_AND_MONTH =
            "(?:0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])"
                    + "(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|8[1-9]|9[0-2])";

    private static final Pattern SHAPE = Pattern.compile(DAY_AND_MONTH + "[0-9]{7}");
    private static final Pattern IN_A_TEXT =
            Pattern.compile("(?<![0-9])(" + DAY_AND_MONTH + "[0-9]{2})[ -]?[0-9]{5}(?![0-9])");

    private static final String HIDDEN = "*****";

    private static final int LAST_MONTH = 12;
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

    /** Nobody's number: a person made up for tests. */
    public boolean isSynthetic() {
        return Integer.parseInt(digits.substring(2, 4)) > LAST_MONTH;
    }

    /**
     * The text with the last five digits of every number hidden that is, or looks like, a person's:
     * a mistyped one tells nearly as much.
     */
    public static String hiddenIn(String text) {
        return IN_A_TEXT.matcher(text).replaceAll("$1" + HIDDEN);
    }

    /** For screens and logs: the date part only. */
    public String masked() {
        return digits.substring(0, 6) + HIDDEN;
    }

    @Override
    public String toString() {
        return masked();
    }
}
