package no.klarering.movement.store;

import jakarta.persistence.EntityManager;
import no.klarering.kernel.Json;
import no.klarering.movement.MessageShelf;
import no.klarering.movement.Movements;
import no.klarering.movement.Submissions;

/** The stores of this package for tests of others. */
public final class MovementStores {

    private MovementStores() {}

    public static Movements movements(EntityManager entityManager) {
        return new JpaMovements(entityManager);
    }

    public static MessageShelf shelf(EntityManager entityManager, Json json) {
        return new JpaMessageShelf(entityManager, json);
    }

    public static Submissions submissions(EntityManager entityManager, Json json) {
        return new JpaSubmissions(entityManager, json);
    }
}
