package no.klarering.movement.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.movement.AskingAgain;
import no.klarering.movement.Mrn;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/** Looks every second for house consignments whose references are to be asked about again. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class InquirySweep {

    private static final Logger LOG = System.getLogger(InquirySweep.class.getName());

    private final AskingAgain asking;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public InquirySweep() {
        this(null, null, null);
    }

    @Inject
    public InquirySweep(AskingAgain asking, Readiness readiness, Mainstays mainstays) {
        this.asking = asking;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sweep() {
        if (!readiness.isStarted() || readiness.isDraining() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            asking.due().forEach(this::ask);
        } catch (EJBException e) {
            // The server does away with a timer that fails twice; the next sweep finds the same.
            LOG.log(Level.WARNING, "What is to be asked is not found now: {0}", e.getMessage());
        }
    }

    /** One that fails is tried again by the next sweep, and must not stand in the others' way. */
    private void ask(Mrn house) {
        try {
            if (asking.ask(house)) {
                LOG.log(Level.INFO, "{0} is complete now", house);
            }
        } catch (EJBException failed) {
            LOG.log(Level.ERROR, house + " could not be asked about", failed);
        }
    }
}
