package no.klarering.doubles.store;

import jakarta.persistence.EntityManager;
import no.klarering.doubles.DoubleFindings;
import no.klarering.kernel.Json;

/** The stores of this package for tests of others. */
public final class DoubleStores {

    private DoubleStores() {}

    public static DoubleFindings findings(EntityManager entityManager, Json json) {
        return new JpaDoubleFindings(entityManager, json);
    }
}
