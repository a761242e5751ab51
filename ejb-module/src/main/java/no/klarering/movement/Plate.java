package no.klarering.movement;

import java.util.Locale;

/**
 * What a means of transport is known by ("kjennemerke"): the plate of a tractor unit, the tail
 * number of an aircraft, the number of a train or ship. Blanks, hyphens, points and small letters
 * make no difference, so that a plate is the same however it was painted, typed or read.
 */
public record Plate(String text) {

    private static final int PART = 3;

    public Plate {
        if (text == null) {
            throw new IllegalArgumentException("a means of transport without identification");
        }
        text = text.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Whether a camera may have read the one for the other: exactly one character replaced, left
     * out or added. A plate is never a misreading of itself.
     */
    public boolean mayBeMisreadAs(Plate other) {
        var longer = text.length() >= other.text.length() ? text : other.text;
        var shorter = longer.equals(text) ? other.text : text;
        if (longer.length() - shorter.length() > 1 || longer.equals(shorter)) {
            return false;
        }
        var same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        var restOfShorter = longer.length() == shorter.length() ? same + 1 : same;
        return longer.substring(same + 1).equals(shorter.substring(restOfShorter));
    }

    /** Its first three characters; all of a shorter one. */
    public String beginning() {
        return text.substring(0, Math.min(PART, text.length()));
    }

    /** Its last three characters; all of a shorter one. */
    public String ending() {
        return text.substring(Math.max(0, text.length() - PART));
    }

    /**
     * Whether its beginning and its ending have no character in common, so that whatever it may be
     * misread as has at least one of both: one character is wrong.
     */
    public boolean hasTwoParts() {
        return text.length() >= 2 * PART;
    }

    @Override
    public String toString() {
        return text;
    }
}
