package no.klarering.operations.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.klarering.operations.Mainstay;

/**
 * Looks at one mainstay and says in the log, in one line each, when it goes and when it is back.
 */
final class Lookout {

    private static final Logger LOG = System.getLogger(Lookout.class.getName());
    private static final long NANOS_A_LOOK_HOLDS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Mainstay mainstay;
    private volatile Optional<String> trouble = Optional.of("not looked at yet");
    private boolean known;
    private long lookedAt;
    private long awaySince;

    Lookout(Mainstay mainstay) {
        this.mainstay = mainstay;
    }

    boolean stands() {
        return trouble.isEmpty();
    }

    Optional<String> trouble() {
        return trouble;
    }

    void lookAndMend() {
        if (!look()) {
            mend();
        }
    }

    /** Whether it is there. Callers at the same time share a look. */
    synchronized boolean look() {
        if (!known || System.nanoTime() - lookedAt > NANOS_A_LOOK_HOLDS) {
            note(found());
            lookedAt = System.nanoTime();
        }
        return stands();
    }

    private Optional<String> found() {
        try {
            return mainstay.trouble();
        } catch (RuntimeException e) {
            // A look that fails is an answer too, and the looking must go on.
            return Optional.of(e.toString());
        }
    }

    private void note(Optional<String> found) {
        var stood = trouble.isEmpty();
        trouble = found;
        if (found.isPresent() && (stood || !known)) {
            awaySince = System.nanoTime();
            LOG.log(Level.WARNING, "{0} away: {1}", mainstay.kind(), found.get());
        } else if (found.isEmpty() && !stood && known) {
            var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - awaySince);
            LOG.log(Level.INFO, "{0} back after {1} seconds.", mainstay.kind(), seconds);
        }
        known = true;
    }

    private void mend() {
        try {
            mainstay.mend();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} cannot be mended yet: {1}", mainstay.kind(), e);
        }
    }
}
