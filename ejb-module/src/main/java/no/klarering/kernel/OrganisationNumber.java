package no.klarering.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Norwegian organisation number ("organisasjonsnummer"): nine digits, the last a check digit modulo
 * 11 with weights 3 2 7 6 5 4 3 2. An object that exists has a right check digit. Mirrors CUSDEC
 * {@code NAD 3039} of importer, exporter and declarant.
 */
public record OrganisationNumber(String digits) implements Comparable<OrganisationNumber> {

    private static final int LENGTH = 9;
    private static final IntPredicate DIGIT = letter -> letter >= '0' && letter <= '9';
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an organisation number: " + digits);
        }
    }

    /**
     * Reads what came from outside: blanks and an initial {@code NO} before nine digits are
     * dropped; empty when the check digit is wrong.
     */
    public static Optional<OrganisationNumber> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var bare = text.replace(" ", "").toUpperCase(Locale.ROOT);
        var digits = bare.startsWith("NO") ? bare.substring(2) : bare;
        return isValid(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    /** The same for our own code; throws on a bad number. */
    public static OrganisationNumber of(String digits) {
        return new OrganisationNumber(digits);
    }

    private static boolean isValid(String digits) {
        if (digits == null || digits.length() != LENGTH || !digits.chars().allMatch(DIGIT)) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        var check = (11 - sum % 11) % 11;
        return check < 10 && check == digits.charAt(8) - '0';
    }

    @Override
    public int compareTo(OrganisationNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
