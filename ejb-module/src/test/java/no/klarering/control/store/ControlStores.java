package no.klarering.control.store;

import jakarta.persistence.EntityManager;
import no.klarering.control.Controls;

/** The store of this package for tests of others. */
public final class ControlStores {

    private ControlStores() {}

    public static Controls controls(EntityManager entityManager) {
        return new JpaControls(entityManager);
    }
}
