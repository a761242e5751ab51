package no.klarering.doubles;

/**
 * By what goods are known again, written alike however it was typed.
 *
 * @param text letters and digits of the sign, with its kind in front; at most 100 characters
 */
public record Sign(Kind kind, String text) {

    private static final int LONGEST = 100;

    public Sign {
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** What a sign is made of. */
    public enum Kind {
        /** Goods number of 15 digits and position (RFF+XC, RFF+LAR). */
        PLACE,
        /** Invoice number and its issuer (DMS; NAD+SE, or NAD+EX of an export). */
        INVOICE,
        /** Container number (PCI AAQ). */
        CONTAINER
    }
}
