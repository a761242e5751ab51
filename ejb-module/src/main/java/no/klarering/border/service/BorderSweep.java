package no.klarering.border.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.klarering.border.EntriesKept.Owed;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/**
 * Looks every second for what is left to do at the border: signals to be given, goods entered to be
 * told of. What a killed process left is found here too.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BorderSweep {

    private static final Logger LOG = System.getLogger(BorderSweep.class.getName());

    private final FollowingUp following;
    private final EffectWork effects;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public BorderSweep() {
        this(null, null, null, null);
    }

    @Inject
    public BorderSweep(
            FollowingUp following, EffectWork effects, Readiness readiness, Mainstays mainstays) {
        this.following = following;
        this.effects = effects;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void sweep() {
        if (!readiness.isStarted() || readiness.isDraining() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        each(following::waiting, following::follow);
        each(effects::due, this::carryOut);
    }

    private void carryOut(Owed owed) {
        try {
            effects.work(owed);
        } catch (EJBException failed) {
            LOG.log(Level.ERROR, owed.effect() + " could not be carried out", failed);
            effects.putOff(owed, String.valueOf(failed.getMessage()));
        }
    }

    /** One that fails is tried again by the next sweep, and must not stand in the others' way. */
    private static <T> void each(Supplier<List<T>> waiting, Consumer<T> work) {
        try {
            waiting.get()
                    .forEach(
                            one -> {
                                try {
                                    work.accept(one);
                                } catch (EJBException failed) {
                                    LOG.log(Level.ERROR, one + " is left for now", failed);
                                }
                            });
        } catch (EJBException e) {
            // The server does away with a timer that fails twice; the next sweep finds the same.
            LOG.log(Level.WARNING, "What is left at the border is not found: {0}", e.getMessage());
        }
    }
}
