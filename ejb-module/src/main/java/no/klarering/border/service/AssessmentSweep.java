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

/** Assesses every second the transports of which something has changed. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AssessmentSweep {

    private static final Logger LOG = System.getLogger(AssessmentSweep.class.getName());

    private final Assessment assessment;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public AssessmentSweep() {
        this(null, null, null);
    }

    @Inject
    public AssessmentSweep(Assessment assessment, Readiness readiness, Mainstays mainstays) {
        this.assessment = assessment;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sweep() {
        if (!readiness.isStarted() || readiness.isDraining() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            assessment.due().forEach(this::assess);
        } catch (EJBException e) {
            // The server does away with a timer that fails twice; the next sweep finds the same.
            LOG.log(Level.WARNING, "What has changed is not found now: {0}", e.getMessage());
        }
    }

    /** One that fails is tried again by the next sweep, and must not stand in the others' way. */
    private void assess(Mrn transport) {
        try {
            assessment.assess(transport);
        } catch (EJBException failed) {
            LOG.log(Level.ERROR, transport + " could not be assessed", failed);
        }
    }
}
