package no.klarering.border.core;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.border.Cargo;
import no.klarering.border.EntryEffect;
import no.klarering.border.HouseReferences;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.Mrn;

/** Which references wait for goods that have not entered, on board or elsewhere. */
public final class SharedReferences {

    private final Set<Object> waiting = new HashSet<>();

    public SharedReferences(Cargo cargo, Set<Mrn> entering, Set<Mrn> entered) {
        waiting.addAll(cargo.sharedElsewhere());
        cargo.houses().stream()
                .filter(house -> !entering.contains(house.mrn()) && !entered.contains(house.mrn()))
                .flatMap(SharedReferences::references)
                .forEach(waiting::add);
    }

    private static Stream<Object> references(HouseReferences house) {
        return Stream.of(
                        house.documents().stream().flatMap(d -> d.referenceNumber().stream()),
                        house.documents().stream().flatMap(SharedReferences::declaration),
                        house.exports().stream().map(ExportFromEu::exportId))
                .flatMap(found -> found);
    }

    private static Stream<Object> declaration(PreviousDocument document) {
        return DeclarationReference.of(document).stream().map(Object.class::cast);
    }

    /** Whether all goods that name the reference have entered. */
    public boolean isWhole(EntryEffect effect) {
        return effect.waitsFor().filter(waiting::contains).isEmpty();
    }
}
