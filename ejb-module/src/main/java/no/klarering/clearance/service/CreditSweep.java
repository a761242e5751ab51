package no.klarering.clearance.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.clearance.CreditDesk;
import no.klarering.kernel.DeclarationId;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/**
 * Asks every ten seconds whether limit, payment or withdrawal left room for what waits; so it does
 * not matter which of them did, or on which node.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CreditSweep {

    private static final Logger LOG = System.getLogger(CreditSweep.class.getName());

    private final CreditDesk desk;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public CreditSweep() {
        this(null, null, null);
    }

    @Inject
    public CreditSweep(CreditDesk desk, Readiness readiness, Mainstays mainstays) {
        this.desk = desk;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        if (!readiness.isStarted() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            desk.waiting().forEach(this::goOn);
        } catch (EJBException e) {
            // The server does away with a timer that fails twice; the next sweep finds the same.
            LOG.log(Level.WARNING, "What waits for credit is not found now: {0}", e.getMessage());
        }
    }

    /** One that fails is tried again by the next sweep, and must not stand in the others' way. */
    private void goOn(DeclarationId id) {
        try {
            if (desk.goOn(id)) {
                LOG.log(Level.INFO, "{0} goes on: credit suffices", id.text());
            }
        } catch (EJBException failed) {
            LOG.log(Level.ERROR, id.text() + " could not go on", failed);
        }
    }
}
