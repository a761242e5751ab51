package no.klarering.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What all versions of one declaration share: declarant, date and sequence number
 * ("deklarasjons-ID" without the version).
 */
public record DeclarationKey(OrganisationNumber declarant, LocalDate date, int sequence) {

    private static final int LENGTH = 23;
    private static final int YEAR_DIGITS = 4;
    private static final int SEQUENCE_DIGITS = 6;

    public DeclarationKey {
        if (declarant == null || date == null || sequence < 0 || sequence > 999_999) {
            throw new IllegalArgumentException(
                    "not a declaration key: " + declarant + " " + date + " " + sequence);
        }
    }

    /** The first 23 of the 25 characters of UNH 0068. */
    public String text() {
        var text = new StringBuilder(LENGTH).append(declarant.digits());
        Digits.append(date.getYear(), YEAR_DIGITS, text);
        Digits.append(date.getMonthValue(), 2, text);
        Digits.append(date.getDayOfMonth(), 2, text);
        Digits.append(sequence, SEQUENCE_DIGITS, text);
        return text.toString();
    }

    public DeclarationId version(int version) {
        return new DeclarationId(this, version);
    }

    /** Empty for what {@link #text()} does not write, such as the key of a refused declaration. */
    public static Optional<DeclarationKey> parse(String text) {
        return DeclarationId.parse(text + "01").map(DeclarationId::key);
    }

    /** Reads the 23 characters that {@link #text()} writes. */
    public static DeclarationKey of(String text) {
        return DeclarationId.of(text + "01").key();
    }

    @Override
    public String toString() {
        return text();
    }
}
