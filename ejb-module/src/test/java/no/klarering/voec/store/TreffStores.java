package no.klarering.voec.store;

import jakarta.persistence.EntityManager;
import no.klarering.kernel.Json;
import no.klarering.voec.TreffReports;

/** The store of this package for tests of others. */
public final class TreffStores {

    private TreffStores() {}

    public static TreffReports reports(EntityManager entityManager, Json json) {
        return new JpaTreffReports(entityManager, json);
    }
}
