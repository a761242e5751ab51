package no.klarering.clearance.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.clearance.DoubleWatch;
import no.klarering.operations.Rounds;

/** Looks every other second at what was declared since. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DoubleSweep {

    private final DoubleWatch watch;
    private final Rounds rounds;

    public DoubleSweep() {
        this(null, null);
    }

    @Inject
    public DoubleSweep(DoubleWatch watch, Rounds rounds) {
        this.watch = watch;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sweep() {
        rounds.go("doubles", watch::lookAgain);
    }
}
