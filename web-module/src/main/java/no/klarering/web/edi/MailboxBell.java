package no.klarering.web.edi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.ReplyPut;

/**
 * Rings when replies were put. It needs nothing of the server, because the first reply may come on
 * a thread of the relay before any page or call of this module was used.
 */
@ApplicationScoped
public class MailboxBell {

    /** For whom it rang since it was last heard; never more than there are addresses. */
    private final Set<Nodi> rungFor = ConcurrentHashMap.newKeySet();

    private final Semaphore bell = new Semaphore(0);

    public void onReply(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReplyPut put) {
        rungFor.addAll(put.recipients());
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** For whom it rang, or nobody when it was silent for so long. */
    public Set<Nodi> hear(long seconds) throws InterruptedException {
        if (!bell.tryAcquire(seconds, TimeUnit.SECONDS)) {
            return Set.of();
        }
        bell.drainPermits();
        var recipients = new HashSet<Nodi>();
        rungFor.removeIf(recipients::add);
        return recipients;
    }
}
