package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import no.klarering.border.BorderBoard;
import no.klarering.movement.store.MovementStores;

/** The board for tests of others. */
public final class BoardStores {

    private BoardStores() {}

    public static BorderBoard board(EntityManager entityManager) {
        return new BoardStore(
                entityManager,
                MovementStores.movements(entityManager),
                new JpaRedDepartures(entityManager));
    }
}
