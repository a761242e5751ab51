package no.klarering.kernel;

/** Numbers in a fixed count of digits, as keys are made of; a format string would cost more. */
final class Digits {

    private Digits() {}

    /**
     * @param value not negative; one with more digits than that is not cut
     */
    static void append(int value, int digits, StringBuilder text) {
        var shown = Integer.toString(value);
        text.append("0".repeat(Math.max(0, digits - shown.length()))).append(shown);
    }
}
