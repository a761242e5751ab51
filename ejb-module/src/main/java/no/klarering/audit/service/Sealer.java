package no.klarering.audit.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.audit.AuditRecord;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/** Seals, every second, what was kept since; batch by batch, each in its own transaction. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Sealer {

    private static final Logger LOG = System.getLogger(Sealer.class.getName());
    private static final int BATCH = 500;

    private final AuditRecord auditRecord;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public Sealer() {
        this(null, null, null);
    }

    @Inject
    public Sealer(AuditRecord auditRecord, Readiness readiness, Mainstays mainstays) {
        this.auditRecord = auditRecord;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sealWhatWaits() {
        if (!readiness.isStarted() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            seal();
        } catch (RuntimeException e) {
            // The server does away with a timer that fails twice; what waits is sealed later.
            LOG.log(Level.WARNING, "Not sealed now: {0}", e.getMessage());
        }
    }

    private void seal() {
        int sealed;
        do {
            sealed = auditRecord.seal(BATCH);
        } while (sealed == BATCH);
    }
}
