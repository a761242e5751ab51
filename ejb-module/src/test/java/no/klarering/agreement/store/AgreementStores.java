package no.klarering.agreement.store;

import jakarta.persistence.EntityManager;
import no.klarering.agreement.AgreementRecord;
import no.klarering.kernel.Json;

/** The stores of this package for tests of others. */
public final class AgreementStores {

    private AgreementStores() {}

    public static AgreementRecord record(EntityManager entityManager, Json json) {
        return new JpaAgreementRecord(entityManager, json);
    }
}
