package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.klarering.border.BoardVehicle;
import no.klarering.border.HouseStanding;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.ReferenceKeys;

/** What vehicles have to do with declarations; many are asked about at once. */
final class Carriers {

    private static final int STOPPED = 500;

    private static final Comparator<BoardVehicle> THERE_FIRST =
            Comparator.comparing((BoardVehicle vehicle) -> !vehicle.state().isAtBorder())
                    .thenComparing(vehicle -> vehicle.times().estimatedArrival())
                    .thenComparing(BoardVehicle::mrn);

    private final EntityManager entityManager;
    private final Movements movements;

    Carriers(EntityManager entityManager, Movements movements) {
        this.entityManager = entityManager;
        this.movements = movements;
    }

    Map<DeclarationReference, BoardVehicle> carrying(
            Collection<DeclarationReference> declarations,
            Function<Collection<Mrn>, List<BoardVehicle>> vehicles) {
        var houses = movements.referring(declarations.stream().map(ReferenceKeys::of).toList());
        var transports =
                movements.transportsOf(
                        houses.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        var known =
                vehicles
                        .apply(
                                transports.values().stream()
                                        .flatMap(Set::stream)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(BoardVehicle::mrn, Function.identity()));
        var carrying = new HashMap<DeclarationReference, BoardVehicle>();
        for (var declaration : declarations) {
            houses.getOrDefault(ReferenceKeys.of(declaration), Set.of()).stream()
                    .flatMap(house -> transports.getOrDefault(house, Set.of()).stream())
                    .map(known::get)
                    .filter(vehicle -> vehicle != null && vehicle.state().isActive())
                    .min(THERE_FIRST)
                    .ifPresent(vehicle -> carrying.put(declaration, vehicle));
        }
        return carrying;
    }

    /** Of houses whose declarations are held, on vehicles that stand and have not left. */
    Set<DeclarationReference> holding(Instant arrivedSince, int most) {
        var held = new LinkedHashSet<Mrn>();
        entityManager
                .createQuery(
                        "select t.houses from TransportRow t where t.state in ('STOP', 'PARTLY_HELD')"
                                + " and t.arrivedAt >= :since and not "
                                + RedMarks.HAS_LEFT
                                + " order by t.arrivedAt, t.mrn",
                        String.class)
                .setParameter("since", arrivedSince)
                .setMaxResults(STOPPED)
                .getResultStream()
                .flatMap(text -> StandingText.houses(text).stream())
                .filter(house -> !house.heldLanes().isEmpty())
                .map(HouseStanding::mrn)
                .limit(most)
                .forEach(held::add);
        return movements.references(held).stream()
                .map(ReferenceKeys::declaration)
                .flatMap(Optional::stream)
                .limit(most)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
