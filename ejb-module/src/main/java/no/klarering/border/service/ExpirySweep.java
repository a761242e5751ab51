package no.klarering.border.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.operations.Rounds;

/** Looks every ten seconds for messages whose time has come. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpirySweep {

    private final Expiring expiring;
    private final Rounds rounds;

    public ExpirySweep() {
        this(null, null);
    }

    @Inject
    public ExpirySweep(Expiring expiring, Rounds rounds) {
        this.expiring = expiring;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        rounds.each("expiry", expiring::due, expiring::look);
    }
}
