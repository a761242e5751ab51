package no.klarering.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Rounds that timers go, to find what is to be done: none while this process starts, drains or has
 * no database, and none that fails is the last one. The server does away with a timer that fails
 * twice.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = System.getLogger(Rounds.class.getName());

    private final Readiness readiness;
    private final Mainstays mainstays;

    public Rounds() {
        this(null, null);
    }

    @Inject
    public Rounds(Readiness readiness, Mainstays mainstays) {
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    /**
     * Goes one round.
     *
     * @param name for the log
     */
    public void go(String name, Runnable work) {
        if (!readiness.isStarted()
                || readiness.isDraining()
                || !mainstays.stand(Mainstay.Kind.DATABASE)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, name + ": the next round will find the same", failed);
        }
    }

    /** Goes one round through all that waits; one that fails does not stand in the others' way. */
    public <T> void each(String name, Supplier<List<T>> waiting, Consumer<T> work) {
        go(name, () -> waiting.get().forEach(one -> work(name, one, work)));
    }

    private static <T> void work(String name, T one, Consumer<T> work) {
        try {
            work.accept(one);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, name + ": " + one + " is left to the next round", failed);
        }
    }
}
