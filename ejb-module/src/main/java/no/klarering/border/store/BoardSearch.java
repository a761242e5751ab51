package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.klarering.movement.Linking;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

/** Finds transports by whatever an officer has in hand; every question goes by an index. */
final class BoardSearch {

    private static final int MESSAGES = 20;

    private final EntityManager entityManager;
    private final Movements movements;

    BoardSearch(EntityManager entityManager, Movements movements) {
        this.entityManager = entityManager;
        this.movements = movements;
    }

    List<Mrn> transports(String words, int most) {
        var found = new LinkedHashSet<Mrn>();
        found.addAll(ofPlate(new Plate(words), most));
        Mrn.parse(words).ifPresent(mrn -> found.addAll(above(Set.of(mrn))));
        found.addAll(above(ofWaybill(words.strip())));
        return found.stream().limit(most).toList();
    }

    /** Those that are still to come or are there before those that went, the latest first. */
    private List<Mrn> ofPlate(Plate plate, int most) {
        return entityManager
                .createQuery(
                        "select t.mrn from TransportRow t where t.plate = :plate"
                                + " order by t.active desc, t.estimatedArrival desc",
                        String.class)
                .setParameter("plate", plate.text())
                .setMaxResults(most)
                .getResultStream()
                .map(Mrn::of)
                .toList();
    }

    private Set<Mrn> ofWaybill(String number) {
        var spellings = List.of(number, number.toUpperCase(Locale.ROOT));
        var found = new LinkedHashSet<Mrn>();
        entityManager
                .createQuery(
                        "select m.mrn from MovementMessageRow m where m.documentNumber in :numbers"
                                + " and m.active = true order by m.mrn",
                        String.class)
                .setParameter("numbers", spellings)
                .setMaxResults(MESSAGES)
                .getResultStream()
                .forEach(mrn -> found.add(Mrn.of(mrn)));
        return found;
    }

    /** The transports that messages hang on; a transport is its own. */
    private Set<Mrn> above(Collection<Mrn> messages) {
        var links = movements.consignments();
        var transports = new LinkedHashSet<Mrn>();
        for (var message : messages) {
            transports.add(message);
            links.house(message)
                    .ifPresent(
                            house ->
                                    transports.addAll(
                                            Linking.touchedByHouse(List.of(house), links)));
            links.master(message)
                    .ifPresent(
                            master ->
                                    transports.addAll(
                                            Linking.touchedByMaster(List.of(master), links)));
        }
        return transports;
    }
}
