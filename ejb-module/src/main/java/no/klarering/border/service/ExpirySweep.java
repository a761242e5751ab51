package no.klarering.border.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.movement.Mrn;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/** Looks every ten seconds for messages whose time has come. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpirySweep {

    private static final Logger LOG = System.getLogger(ExpirySweep.class.getName());

    private final Expiring expiring;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public ExpirySweep() {
        this(null, null, null);
    }

    @Inject
    public ExpirySweep(Expiring expiring, Readiness readiness, Mainstays mainstays) {
        this.expiring = expiring;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        if (!readiness.isStarted() || readiness.isDraining() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            expiring.due().forEach(this::look);
        } catch (EJBException e) {
            // The server does away with a timer that fails twice; the next sweep finds the same.
            LOG.log(Level.WARNING, "What has expired is not found now: {0}", e.getMessage());
        }
    }

    /** One that fails is tried again by the next sweep, and must not stand in the others' way. */
    private void look(Mrn mrn) {
        try {
            expiring.look(mrn);
        } catch (EJBException failed) {
            LOG.log(Level.ERROR, mrn + " could not be looked at for its time", failed);
        }
    }
}
