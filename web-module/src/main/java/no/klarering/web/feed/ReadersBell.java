package no.klarering.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.klarering.feed.EventsNumbered;
import no.klarering.movement.Participant;

/** Rings when there are new events. */
@ApplicationScoped
public class ReadersBell {

    private final Set<Participant> rungFor = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);

    public void onEvents(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) EventsNumbered numbered) {
        rungFor.addAll(numbered.readers());
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** For whom it rang, or nobody when it was silent for so long. */
    Set<Participant> hear(long millis) throws InterruptedException {
        if (!bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            return Set.of();
        }
        bell.drainPermits();
        var readers = new HashSet<Participant>();
        rungFor.removeIf(readers::add);
        return readers;
    }
}
