package no.klarering.operations.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.klarering.operations.Mainstay;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;
import no.klarering.operations.Rounds;

/** Guards rounds against a process that is not ready, and timers against work that fails. */
@ApplicationScoped
public class GuardedRounds implements Rounds {

    private static final Logger LOG = System.getLogger(GuardedRounds.class.getName());

    private final Readiness readiness;
    private final Mainstays mainstays;

    public GuardedRounds() {
        this(null, null);
    }

    @Inject
    public GuardedRounds(Readiness readiness, Mainstays mainstays) {
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Override
    public void go(String name, Runnable work) {
        if (!readiness.isOpen() || !mainstays.stand(Mainstay.Kind.DATABASE)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, name + ": the next round will find the same", failed);
        }
    }

    @Override
    public <T> void each(String name, Supplier<List<T>> waiting, Consumer<T> work) {
        go(name, () -> waiting.get().forEach(one -> work(name, one, work)));
    }

    @Override
    public <T> void together(
            String name, Supplier<List<T>> waiting, int most, Consumer<List<T>> work) {
        go(
                name,
                () -> {
                    var all = waiting.get();
                    for (var from = 0; from < all.size(); from += most) {
                        var some = all.subList(from, Math.min(all.size(), from + most));
                        if (some.size() == 1 || !areDone(name, some, work)) {
                            some.forEach(
                                    one -> work(name, one, each -> work.accept(List.of(each))));
                        }
                    }
                });
    }

    private static <T> boolean areDone(String name, List<T> some, Consumer<List<T>> work) {
        try {
            work.accept(some);
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.INFO, "{0}: one by one: {1}", name, failed.toString());
            return false;
        }
    }

    private static <T> void work(String name, T one, Consumer<T> work) {
        try {
            work.accept(one);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, name + ": " + one + " is left to the next round", failed);
        }
    }
}
