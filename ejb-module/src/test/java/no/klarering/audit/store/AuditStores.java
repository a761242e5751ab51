package no.klarering.audit.store;

import jakarta.persistence.EntityManager;
import no.klarering.audit.AuditRecord;
import no.klarering.audit.AuditTrail;
import no.klarering.kernel.Json;

/** The stores of this package for tests of others. */
public final class AuditStores {

    private AuditStores() {}

    public static AuditRecord auditRecord(EntityManager entityManager, Json json) {
        return new JpaAuditRecord(entityManager, json);
    }

    public static AuditTrail auditTrail(EntityManager entityManager, Json json) {
        return new JpaAuditTrail(entityManager, json);
    }
}
