package no.klarering.edi.profile;

/**
 * How a value is written: {@code a2}, {@code an..35}, {@code n8}, {@code sn..15,2}, {@code date8},
 * {@code time4}.
 *
 * <p>Lengths count characters after release characters are undone; sign and decimal mark of a
 * number do not count.
 *
 * @param kind kind of characters
 * @param shortest fewest characters
 * @param longest most characters
 * @param decimals most digits after the decimal mark; 0 allows no mark
 * @param signed whether a leading minus is allowed
 */
public record Representation(Kind kind, int shortest, int longest, int decimals, boolean signed) {

    /** Kind of characters of a value. */
    public enum Kind {
        /** Letters only. */
        ALPHABETIC,
        /** Any character that is not a control character. */
        ALPHANUMERIC,
        /** Digits, with a decimal mark where decimals are allowed. */
        NUMERIC,
        /** A date that exists: CCYYMMDD when eight digits long, YYMMDD when six. */
        DATE,
        /** A time of day that exists: HHMM. */
        TIME
    }

    public Representation {
        if (shortest < 0 || longest < shortest || longest < 1 || decimals < 0) {
            throw new ProfileFault(
                    "lengths " + shortest + ".." + longest + "," + decimals + " make no sense");
        }
    }

    /** Reads the notation of a segment guide. */
    public static Representation parse(String notation) {
        if (notation.startsWith("date")) {
            return fixed(Kind.DATE, number(notation, notation.substring(4)));
        }
        if (notation.startsWith("time")) {
            return fixed(Kind.TIME, number(notation, notation.substring(4)));
        }
        int letters = 0;
        while (letters < notation.length() && Character.isLetter(notation.charAt(letters))) {
            letters++;
        }
        var name = notation.substring(0, letters);
        return sized(notation, name, notation.substring(letters));
    }

    private static Representation sized(String notation, String name, String size) {
        int comma = size.indexOf(',');
        int decimals = comma < 0 ? 0 : number(notation, size.substring(comma + 1));
        var length = comma < 0 ? size : size.substring(0, comma);
        boolean upTo = length.startsWith("..");
        int longest = number(notation, upTo ? length.substring(2) : length);
        return new Representation(
                kind(notation, name), upTo ? 1 : longest, longest, decimals, name.equals("sn"));
    }

    private static Kind kind(String notation, String name) {
        switch (name) {
            case "a":
                return Kind.ALPHABETIC;
            case "an":
                return Kind.ALPHANUMERIC;
            case "n":
            case "sn":
                return Kind.NUMERIC;
            default:
                throw new ProfileFault("unknown representation " + notation);
        }
    }

    private static Representation fixed(Kind kind, int length) {
        return new Representation(kind, length, length, 0, false);
    }

    private static int number(String notation, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new ProfileFault("unknown representation " + notation, e);
        }
    }
}
