package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import no.klarering.border.Expiries;

/** The store of times for tests of others. */
public final class ExpiryStores {

    private ExpiryStores() {}

    public static Expiries of(EntityManager entityManager) {
        return new JpaExpiries(entityManager);
    }
}
