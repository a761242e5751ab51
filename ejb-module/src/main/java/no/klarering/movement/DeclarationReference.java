package no.klarering.movement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.movement.HouseConsignment.PreviousDocument;

/**
 * A declaration as a house consignment names it ({@code CUDE}): declarant, date and sequence
 * number. Zeros before the sequence make no difference.
 */
public record DeclarationReference(String declarantNumber, LocalDate date, String sequence) {

    private static final Pattern SEQUENCE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{9,11})-([0-9]{8})-([0-9A-Za-z]{1,6})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    public DeclarationReference {
        if (declarantNumber == null || date == null || sequence == null) {
            throw new IllegalArgumentException(
                    "not a declaration: " + declarantNumber + " " + date + " " + sequence);
        }
        declarantNumber = new CarrierId(declarantNumber).text();
        sequence = sequence.strip().replaceFirst("^0+(?=.)", "");
    }

    /** As whoever names it would write it. */
    public static DeclarationReference of(DeclarationKey key) {
        return new DeclarationReference(
                key.declarant().digits(), key.date(), Integer.toString(key.sequence()));
    }

    /** The declaration that is named; empty for what cannot be one. */
    public Optional<DeclarationKey> key() {
        return OrganisationNumber.parse(declarantNumber)
                .filter(declarant -> SEQUENCE.matcher(sequence).matches())
                .map(declarant -> new DeclarationKey(declarant, date, Integer.parseInt(sequence)));
    }

    /** As people write one: {@code 313000109-03062024-101}; empty when it is none. */
    public static Optional<DeclarationReference> parse(String text) {
        var parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DeclarationReference(
                            parts.group(1), LocalDate.parse(parts.group(2), DAY), parts.group(3)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Empty when the reference is no declaration, or not whole. */
    public static Optional<DeclarationReference> of(PreviousDocument document) {
        return document.typeOfReference().equals(ReferenceType.DECLARATION) && document.isWhole()
                ? Optional.of(
                        new DeclarationReference(
                                document.declarantNumber().orElseThrow(),
                                document.declarationDate().orElseThrow(),
                                document.sequenceNumber().orElseThrow()))
                : Optional.empty();
    }
}
