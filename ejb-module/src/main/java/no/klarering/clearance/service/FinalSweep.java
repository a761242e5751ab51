package no.klarering.clearance.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.clearance.FinalDesk;
import no.klarering.operations.Rounds;

/** Asks every minute which final declarations did not come in time. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FinalSweep {

    private final FinalDesk desk;
    private final Rounds rounds;

    public FinalSweep() {
        this(null, null);
    }

    @Inject
    public FinalSweep(FinalDesk desk, Rounds rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
    public void sweep() {
        rounds.each("final", desk::overdue, desk::remark);
    }
}
