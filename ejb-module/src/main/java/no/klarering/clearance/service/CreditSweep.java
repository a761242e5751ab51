package no.klarering.clearance.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.clearance.CreditDesk;
import no.klarering.kernel.DeclarationId;
import no.klarering.operations.Rounds;

/**
 * Asks every ten seconds whether limit, payment or withdrawal left room for what waits; so it does
 * not matter which of them did, or on which node.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CreditSweep {

    private static final Logger LOG = System.getLogger(CreditSweep.class.getName());

    private final CreditDesk desk;
    private final Rounds rounds;

    public CreditSweep() {
        this(null, null);
    }

    @Inject
    public CreditSweep(CreditDesk desk, Rounds rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        rounds.each("credit", desk::waiting, this::goOn);
    }

    private void goOn(DeclarationId id) {
        if (desk.goOn(id)) {
            LOG.log(Level.INFO, "{0} goes on: credit suffices", id.text());
        }
    }
}
