package no.klarering.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What all versions of one declaration share: declarant, date and sequence number
 * ("deklarasjons-ID" without the version).
 */
public record DeclarationKey(OrganisationNumber declarant, LocalDate date, int sequence) {

    public DeclarationKey {
        if (declarant == null || date == null || sequence < 0 || sequence > 999_999) {
            throw new IllegalArgumentException(
                    "not a declaration key: " + declarant + " " + date + " " + sequence);
        }
    }

    /** The first 23 of the 25 characters of UNH 0068. */
    public String text() {
        return declarant.digits()
                + date.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%06d".formatted(sequence);
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
