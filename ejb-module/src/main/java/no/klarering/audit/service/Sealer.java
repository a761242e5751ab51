package no.klarering.audit.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.audit.AuditRecord;
import no.klarering.operations.Readiness;

/** Seals, every second, what was kept since; batch by batch, each in its own transaction. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Sealer {

    private static final int BATCH = 500;

    private final AuditRecord auditRecord;
    private final Readiness readiness;

    public Sealer() {
        this(null, null);
    }

    @Inject
    public Sealer(AuditRecord auditRecord, Readiness readiness) {
        this.auditRecord = auditRecord;
        this.readiness = readiness;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sealWhatWaits() {
        if (!readiness.isStarted()) {
            return;
        }
        int sealed;
        do {
            sealed = auditRecord.seal(BATCH);
        } while (sealed == BATCH);
    }
}
