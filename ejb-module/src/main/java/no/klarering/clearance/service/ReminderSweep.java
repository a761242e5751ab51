package no.klarering.clearance.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.operations.Rounds;

/** Looks every ten seconds who is to be reminded. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderSweep {

    private final Reminding reminding;
    private final Rounds rounds;

    public ReminderSweep() {
        this(null, null);
    }

    @Inject
    public ReminderSweep(Reminding reminding, Rounds rounds) {
        this.reminding = reminding;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        rounds.each("reminders", reminding::due, reminding::remind);
    }
}
