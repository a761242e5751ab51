package no.klarering.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.klarering.feed.EntriesWait;

/** Wakes the numbering when entries were kept. */
@ApplicationScoped
public class FeedBell {

    private final Semaphore rung = new Semaphore(0);

    public void onEntries(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntriesWait wait) {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Returns when it rings, or when the time is up: other nodes ring their own bells only. */
    void await(long millis) throws InterruptedException {
        if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
