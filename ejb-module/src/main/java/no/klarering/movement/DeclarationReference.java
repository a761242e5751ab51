package no.klarering.movement;

import java.time.LocalDate;
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
