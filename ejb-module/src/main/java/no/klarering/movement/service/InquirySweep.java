package no.klarering.movement.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.movement.AskingAgain;
import no.klarering.movement.Mrn;
import no.klarering.operations.Rounds;

/** Looks every second for house consignments whose references are to be asked about again. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class InquirySweep {

    private static final Logger LOG = System.getLogger(InquirySweep.class.getName());

    private final AskingAgain asking;
    private final Rounds rounds;

    public InquirySweep() {
        this(null, null);
    }

    @Inject
    public InquirySweep(AskingAgain asking, Rounds rounds) {
        this.asking = asking;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sweep() {
        rounds.go("second look", asking::lookAgain);
        rounds.each("inquiry", asking::due, this::ask);
    }

    private void ask(Mrn house) {
        if (asking.ask(house)) {
            LOG.log(Level.INFO, "{0} is complete now", house);
        }
    }
}
