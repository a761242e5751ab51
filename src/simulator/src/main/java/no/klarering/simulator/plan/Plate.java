package no.klarering.simulator.plan;

import java.util.stream.IntStream;

/**
 * A number plate. The sum of its digits ends in nought, so that one that is misread by a digit is
 * nobody's.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Plate(String text, String country) {

    /** How many there are of each form. */
    static final int CAPACITY = 1_000_000;

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVXYZ";

    /** The plate with that number; two letters and five digits, or three and three. */
    static Plate of(int number, String country) {
        var longLetters = "SE".equals(country) || "LT".equals(country) || "FI".equals(country);
        return new Plate(longLetters ? plate(number, 3, 2) : plate(number, 2, 4), country);
    }

    private static String plate(int number, int letters, int digits) {
        var places = (int) Math.pow(10, digits);
        var text = new StringBuilder();
        var rest = number / places;
        for (var i = 0; i < letters; i++) {
            text.insert(0, LETTERS.charAt(rest % LETTERS.length()));
            rest /= LETTERS.length();
        }
        var figures = ("%0" + digits + "d").formatted(number % places);
        return text + figures + check(figures);
    }

    private static int check(String figures) {
        return (10 - figures.chars().map(each -> each - '0').sum() % 10) % 10;
    }

    /** As a camera reads it that takes one digit for another. */
    public Plate misread() {
        var at = IntStream.range(0, text.length()).filter(this::isDigit).findFirst().orElseThrow();
        var wrong = (char) ('0' + (text.charAt(at) - '0' + 5) % 10);
        return new Plate(text.substring(0, at) + wrong + text.substring(at + 1), country);
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }
}
