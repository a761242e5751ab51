package no.klarering.border.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.operations.Rounds;

/** Assesses every second the transports of which something has changed. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AssessmentSweep {

    private final Assessment assessment;
    private final Rounds rounds;

    public AssessmentSweep() {
        this(null, null);
    }

    @Inject
    public AssessmentSweep(Assessment assessment, Rounds rounds) {
        this.assessment = assessment;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sweep() {
        rounds.each("assessment", assessment::due, assessment::assess);
    }
}
