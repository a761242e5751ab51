package no.klarering.border.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.border.EntriesKept.Owed;
import no.klarering.operations.Rounds;

/**
 * Looks every second for what is left to do at the border: signals to be given, goods entered to be
 * told of. What a killed process left is found here too.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BorderSweep {

    private static final int TOGETHER = 20;

    private final FollowingUp following;
    private final EffectWork effects;
    private final Rounds rounds;

    public BorderSweep() {
        this(null, null, null);
    }

    @Inject
    public BorderSweep(FollowingUp following, EffectWork effects, Rounds rounds) {
        this.following = following;
        this.effects = effects;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sweep() {
        rounds.together("border", following::waiting, TOGETHER, following::follow);
        rounds.each("entries", effects::due, this::carryOut);
    }

    private void carryOut(Owed owed) {
        try {
            effects.work(owed);
        } catch (EJBException failed) {
            effects.putOff(owed, String.valueOf(failed.getMessage()));
            throw failed;
        }
    }
}
