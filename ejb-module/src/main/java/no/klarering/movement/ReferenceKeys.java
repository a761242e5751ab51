package no.klarering.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.HouseConsignment.PreviousDocument;

/**
 * What consignments refer to, as texts: two that name the same declaration, transit, export or
 * trailer have the same text, however it was written.
 */
public final class ReferenceKeys {

    private static final String EXPORT = "EXPORT";
    private static final String EQUIPMENT = "EQUIPMENT";

    private ReferenceKeys() {}

    public static String of(DeclarationReference declaration) {
        return String.join(
                " ",
                ReferenceType.DECLARATION,
                declaration.declarantNumber(),
                declaration.date().toString(),
                declaration.sequence());
    }

    /** The declaration that {@link #of(DeclarationReference)} was made of; empty for others. */
    public static Optional<DeclarationReference> declaration(String key) {
        var parts = key.split(" ");
        return parts.length == 4 && parts[0].equals(ReferenceType.DECLARATION)
                ? Optional.of(
                        new DeclarationReference(parts[1], LocalDate.parse(parts[2]), parts[3]))
                : Optional.empty();
    }

    /** A transit by its MRN. */
    public static String ofTransit(String mrn) {
        return ReferenceType.TRANSIT + " " + mrn;
    }

    /** A transit that is still to be opened, by its local reference number. */
    public static String ofTransitToOpen(String lrn) {
        return ReferenceType.TRANSIT_TO_OPEN + " " + lrn;
    }

    /** An export from the Union by its id. */
    public static String ofExport(String exportId) {
        return EXPORT + " " + exportId;
    }

    /** A trailer or container with goods in it, by what is written on it. */
    public static String ofEquipment(Plate plate) {
        return EQUIPMENT + " " + plate.text();
    }

    /** Everything with goods in it. */
    public static Set<String> of(Collection<TransportEquipment> equipment) {
        return equipment.stream()
                .map(each -> ofEquipment(new Plate(each.containerIdentificationNumber())))
                .collect(Collectors.toSet());
    }

    /** Everything that somebody who looks for a number may mean by it. */
    public static Set<String> meant(String words) {
        var number = words.strip().toUpperCase(Locale.ROOT);
        return Stream.concat(
                        DeclarationReference.parse(number).map(ReferenceKeys::of).stream(),
                        Stream.of(
                                ofTransit(number),
                                ofTransitToOpen(words.strip()),
                                ReferenceType.GOODS_NUMBER + " " + number,
                                ofExport(number),
                                ofEquipment(new Plate(number))))
                .collect(Collectors.toSet());
    }

    /** All that is whole among what a house refers to. */
    public static Set<String> of(
            Collection<PreviousDocument> documents, Collection<ExportFromEu> exports) {
        return Stream.concat(
                        documents.stream().map(ReferenceKeys::of).flatMap(Optional::stream),
                        exports.stream().map(export -> ofExport(export.exportId())))
                .collect(Collectors.toSet());
    }

    private static Optional<String> of(PreviousDocument document) {
        return DeclarationReference.of(document)
                .map(ReferenceKeys::of)
                .or(
                        () ->
                                document.referenceNumber()
                                        .map(number -> document.typeOfReference() + " " + number));
    }
}
