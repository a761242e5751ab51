package no.klarering.edi.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.klarering.messaging.ReplyOwed;

/** Wakes the relay when a reply was kept. */
@ApplicationScoped
public class RelayBell {

    private final Semaphore rung = new Semaphore(0);

    public void onReply(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReplyOwed owed) {
        rung.release();
    }

    /** Returns when it rings, or when the time is up: other nodes ring their own bells only. */
    public void await(long millis) throws InterruptedException {
        if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
