package no.klarering.settlement.store;

import jakarta.persistence.EntityManager;
import no.klarering.kernel.Json;
import no.klarering.settlement.Claims;

/** The store of this package for tests of others. */
public final class SettlementStores {

    private SettlementStores() {}

    public static Claims claims(EntityManager entityManager, Json json) {
        return new JpaClaims(entityManager, json);
    }
}
