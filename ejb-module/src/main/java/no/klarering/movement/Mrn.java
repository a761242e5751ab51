package no.klarering.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Movement reference number of one transport, master, house or relation: two digits of the year,
 * {@code NO}, thirteen letters or digits, one digit. Those that we issue have {@code T} as the
 * seventeenth character and a check digit after ISO 6346 as the last; of those that others send the
 * digit is not checked, since numbers are in circulation that do not have it.
 */
public record Mrn(String text) implements Comparable<Mrn> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}NO[A-Z0-9]{13}[0-9]");
    private static final int RADIX = 36;
    private static final long NUMBERS = (long) Math.pow(RADIX, 12);

    public Mrn {
        if (text == null || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a movement reference number: " + text);
        }
    }

    /** Reads what came from outside; blanks around it and small letters do no harm. */
    public static Optional<Mrn> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var bare = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(bare).matches() ? Optional.of(new Mrn(bare)) : Optional.empty();
    }

    public static Mrn of(String text) {
        return new Mrn(text);
    }

    /**
     * The number that we issue.
     *
     * @param year of issue, four digits
     * @param number from 0 up to the 12th power of 36, never given twice in a year
     */
    public static Mrn issued(int year, long number) {
        if (number < 0 || number >= NUMBERS) {
            throw new IllegalArgumentException("no room in a reference for number " + number);
        }
        var digits = Long.toString(number, RADIX).toUpperCase(Locale.ROOT);
        var body =
                "%02dNO%sT".formatted(year % 100, "0".repeat(12 - digits.length()).concat(digits));
        return new Mrn(body + checkDigit(body));
    }

    /** Whether the last digit is the one that ISO 6346 asks for. */
    public boolean hasRightCheckDigit() {
        return checkDigit(text.substring(0, 17)) == text.charAt(17) - '0';
    }

    private static int checkDigit(String body) {
        var sum = 0L;
        for (var i = 0; i < body.length(); i++) {
            sum += (long) weightOf(body.charAt(i)) << i;
        }
        return (int) (sum % 11 % 10);
    }

    /** Letters count from 10 up and leave out the multiples of 11. */
    private static int weightOf(char character) {
        if (character <= '9') {
            return character - '0';
        }
        var place = character - 'A';
        return 10 + place + (place + 9) / 10;
    }

    @Override
    public int compareTo(Mrn other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
