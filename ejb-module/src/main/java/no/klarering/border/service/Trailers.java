package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.border.ExpectedTransports;
import no.klarering.movement.Linking;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.movement.ReferenceKeys;

/** Finds transports by what they draw. */
@ApplicationScoped
public class Trailers {

    private final Movements movements;
    private final ExpectedTransports transports;

    public Trailers() {
        this(null, null);
    }

    @Inject
    public Trailers(Movements movements, ExpectedTransports transports) {
        this.movements = movements;
        this.transports = transports;
    }

    /** Active transports of an office with goods in what the plate belongs to. */
    List<Mrn> drawn(Plate plate, String office) {
        var key = ReferenceKeys.ofEquipment(plate);
        var inside = movements.referring(List.of(key)).getOrDefault(key, Set.of());
        return transportsOf(inside).stream()
                .map(transports::find)
                .flatMap(Optional::stream)
                .filter(t -> t.state().isActive() && t.expected().office().equals(office))
                .map(t -> t.mrn())
                .sorted()
                .toList();
    }

    private Set<Mrn> transportsOf(Collection<Mrn> consignments) {
        var links = movements.consignments();
        var found = new HashSet<Mrn>();
        for (var mrn : consignments) {
            links.master(mrn)
                    .ifPresent(m -> found.addAll(Linking.touchedByMaster(List.of(m), links)));
            links.house(mrn)
                    .ifPresent(h -> found.addAll(Linking.touchedByHouse(List.of(h), links)));
        }
        return found;
    }
}
