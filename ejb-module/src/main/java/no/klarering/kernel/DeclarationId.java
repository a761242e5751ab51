package no.klarering.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One version of one declaration ("deklarasjons-ID"), 25 digits on the wire: declarant 9, date
 * CCYYMMDD, sequence 6, version 2 (1 to 99). Mirrors CUSDEC and CUSRES {@code UNH 0068}.
 */
public record DeclarationId(DeclarationKey key, int version) {

    private static final int LENGTH = 25;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{25}");

    public DeclarationId {
        if (key == null || version < 1 || version > 99) {
            throw new IllegalArgumentException(
                    "not a declaration id: " + key + " version " + version);
        }
    }

    /**
     * Empty when the text is not 25 digits, the declarant's check digit is wrong, the date does not
     * exist or the version is 00.
     */
    public static Optional<DeclarationId> parse(String text) {
        if (text == null || !SHAPE.matcher(text).matches() || text.endsWith("00")) {
            return Optional.empty();
        }
        return OrganisationNumber.parse(text.substring(0, 9))
                .flatMap(declarant -> parse(declarant, text));
    }

    private static Optional<DeclarationId> parse(OrganisationNumber declarant, String text) {
        try {
            var date =
                    LocalDate.of(
                            Integer.parseInt(text, 9, 13, 10),
                            Integer.parseInt(text, 13, 15, 10),
                            Integer.parseInt(text, 15, 17, 10));
            var key = new DeclarationKey(declarant, date, Integer.parseInt(text, 17, 23, 10));
            return Optional.of(new DeclarationId(key, Integer.parseInt(text, 23, 25, 10)));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    public static DeclarationId of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a declaration id: " + text));
    }

    /** The 25 characters of UNH 0068. */
    public String text() {
        var text = new StringBuilder(LENGTH).append(key.text());
        Digits.append(version, 2, text);
        return text.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
