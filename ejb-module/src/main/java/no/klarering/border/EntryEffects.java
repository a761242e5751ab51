package no.klarering.border;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.border.EntryEffect.ConfirmExit;
import no.klarering.border.EntryEffect.EndTransit;
import no.klarering.border.EntryEffect.OpenTransit;
import no.klarering.border.EntryEffect.RegisterPassage;
import no.klarering.border.EntryEffect.ReleaseDeclaration;
import no.klarering.border.EntryEffect.SendReleaseMail;
import no.klarering.border.core.SharedReferences;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.Mrn;
import no.klarering.movement.ReferenceType;

/**
 * What follows when goods enter ("innførsel registrert"). A declaration, transit or export is not
 * ended in parts: it waits until all houses that name it have entered.
 */
public final class EntryEffects {

    private static final String TRANSIT_PASSES_ON = "TRANSIT_IMPORT";
    private static final Set<String> TRANSIT_ENDS = Set.of("TRA", "TRE");
    private static final Set<String> EXPORT_ENDS = Set.of("EXP", "TRE");
    private static final Set<String> CONFIRMED = Set.of("AES_EXPORT", "EIDR_EXPORT");

    private EntryEffects() {}

    /**
     * @param entering houses that enter now
     * @param entered houses on board that entered before
     */
    public static List<EntryEffect> of(Cargo cargo, Set<Mrn> entering, Set<Mrn> entered) {
        var references = new SharedReferences(cargo, entering, entered);
        var ofHouses =
                cargo.houses().stream()
                        .filter(house -> entering.contains(house.mrn()))
                        .flatMap(house -> ofHouse(house, cargo))
                        .filter(effect -> references.isWhole(effect));
        return Stream.concat(ofHouses, mails(cargo, entering, entered)).distinct().toList();
    }

    private static Stream<EntryEffect> ofHouse(HouseReferences house, Cargo cargo) {
        return Stream.of(
                        house.documents().stream()
                                .flatMap(document -> declaration(document).stream()),
                        house.documents().stream()
                                .flatMap(document -> transit(document, house, cargo).stream()),
                        house.exports().stream().flatMap(export -> exit(export, house).stream()))
                .flatMap(effects -> effects);
    }

    private static Optional<EntryEffect> declaration(PreviousDocument document) {
        return DeclarationReference.of(document).map(ReleaseDeclaration::new);
    }

    private static Optional<EntryEffect> transit(
            PreviousDocument document, HouseReferences house, Cargo cargo) {
        var number = document.referenceNumber();
        return switch (document.typeOfReference()) {
            case ReferenceType.TRANSIT_TO_OPEN -> number.map(OpenTransit::new);
            case ReferenceType.TRANSIT -> number.flatMap(mrn -> transit(mrn, house, cargo));
            default -> Optional.empty();
        };
    }

    /** A transit that passes on with any of the goods passes on. */
    private static Optional<EntryEffect> transit(String mrn, HouseReferences house, Cargo cargo) {
        if (cargo.houses().stream().anyMatch(other -> passesOn(mrn, other))) {
            return Optional.of(new RegisterPassage(mrn));
        }
        return house.outgoingProcedure()
                .filter(TRANSIT_ENDS::contains)
                .map(outgoing -> new EndTransit(mrn));
    }

    private static boolean passesOn(String mrn, HouseReferences house) {
        return house.importProcedure().filter(TRANSIT_PASSES_ON::equals).isPresent()
                && house.documents().stream()
                        .anyMatch(
                                document ->
                                        document.typeOfReference().equals(ReferenceType.TRANSIT)
                                                && document.referenceNumber()
                                                        .filter(mrn::equals)
                                                        .isPresent());
    }

    private static Optional<EntryEffect> exit(ExportFromEu export, HouseReferences house) {
        return house.outgoingProcedure()
                .filter(EXPORT_ENDS::contains)
                .filter(outgoing -> CONFIRMED.contains(export.typeOfExport()))
                .map(outgoing -> new ConfirmExit(export.typeOfExport(), export.exportId()));
    }

    /** Once, when the last house below the master enters. */
    private static Stream<EntryEffect> mails(Cargo cargo, Set<Mrn> entering, Set<Mrn> entered) {
        return cargo.mails().stream()
                .filter(mails -> mails.houses().stream().anyMatch(entering::contains))
                .filter(
                        mails ->
                                mails.houses().stream()
                                        .allMatch(h -> entering.contains(h) || entered.contains(h)))
                .flatMap(
                        mails ->
                                mails.addresses().stream()
                                        .sorted()
                                        .map(to -> new SendReleaseMail(mails.master(), to)));
    }
}
