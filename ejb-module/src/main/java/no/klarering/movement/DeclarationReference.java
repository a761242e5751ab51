package no.klarering.movement;

import java.time.LocalDate;
import java.util.Optional;
import no.klarering.movement.HouseConsignment.PreviousDocument;

/**
 * A declaration as a house consignment names it ({@code CUDE}): declarant, date and sequence
 * number. Zeros before the sequence make no difference.
 */
public record DeclarationReference(String declarantNumber, LocalDate date, String sequence) {

    public DeclarationReference {
        if (declarantNumber == null || date == null || sequence == null) {
            throw new IllegalArgumentException(
                    "not a declaration: " + declarantNumber + " " + date + " " + sequence);
        }
        declarantNumber = new CarrierId(declarantNumber).text();
        sequence = sequence.strip().replaceFirst("^0+(?=.)", "");
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
