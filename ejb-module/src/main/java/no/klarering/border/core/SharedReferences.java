package no.klarering.border.core;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.border.Cargo;
import no.klarering.border.EntryEffect;
import no.klarering.border.HouseReferences;
import no.klarering.movement.Mrn;
import no.klarering.movement.ReferenceKeys;

/** Which references wait for goods that have not entered, on board or elsewhere. */
public final class SharedReferences {

    private final Set<String> waiting = new HashSet<>();

    public SharedReferences(Cargo cargo, Set<Mrn> entering, Set<Mrn> entered) {
        waiting.addAll(cargo.sharedElsewhere());
        cargo.houses().stream()
                .filter(house -> !entering.contains(house.mrn()) && !entered.contains(house.mrn()))
                .flatMap(SharedReferences::references)
                .forEach(waiting::add);
    }

    private static Stream<String> references(HouseReferences house) {
        return ReferenceKeys.of(house.documents(), house.exports()).stream();
    }

    /** Whether all goods that name the reference have entered. */
    public boolean isWhole(EntryEffect effect) {
        return effect.waitsFor().filter(waiting::contains).isEmpty();
    }
}
