package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import no.klarering.border.BorderRequests;
import no.klarering.border.RoutingBook;
import no.klarering.border.RoutingLog;
import no.klarering.kernel.Json;

/** Stores of this package for stories of presenters. */
public final class PresentationStores {

    private PresentationStores() {}

    public static BorderRequests requests(EntityManager entityManager, Json json) {
        return new JpaBorderRequests(entityManager, json);
    }

    public static RoutingBook book(EntityManager entityManager) {
        return new RoutingLogStore(entityManager);
    }

    public static RoutingLog log(EntityManager entityManager) {
        return new RoutingLogStore(entityManager);
    }
}
