package no.klarering.system;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.klarering.system.EdiClient.Letter;
import no.klarering.system.Load.Declarant;

/**
 * When the replies of a load came: each declarant waits at the mailbox, as its program would, and
 * notes the moment. It is for receivers that stay.
 */
final class Arrivals implements AutoCloseable {

    private static final int WAIT_SECONDS = 5;

    /** A token lives for an hour. */
    private static final Duration TOKEN_IS_GOOD = Duration.ofMinutes(30);

    private final URI base;
    private final Map<String, Long> lastReply = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> watchers = new ArrayList<>();

    private Arrivals(URI base) {
        this.base = base;
    }

    /** Both declarants begin to wait. */
    static Arrivals at(URI base) {
        var arrivals = new Arrivals(base);
        Load.DECLARANTS.forEach(arrivals::watch);
        return arrivals;
    }

    private void watch(Declarant declarant) {
        var thread =
                new Thread(() -> readUntilStopped(declarant), "mailbox-of-" + declarant.nodi());
        thread.setDaemon(true);
        watchers.add(thread);
        thread.start();
    }

    private void readUntilStopped(Declarant declarant) {
        try {
            var cursor = 0L;
            while (!Thread.currentThread().isInterrupted()) {
                var client = EdiClient.of(base, declarant.organisation(), EdiClient.SCOPE);
                var end = System.nanoTime() + TOKEN_IS_GOOD.toNanos();
                while (System.nanoTime() < end) {
                    for (var letter : client.mailbox(cursor, WAIT_SECONDS)) {
                        cursor = letter.cursor();
                        note(declarant, letter);
                    }
                }
            }
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                failures.add(e);
            }
        }
    }

    private void note(Declarant declarant, Letter letter) {
        lastReply.put(declarant.nodi() + " " + letter.inReplyTo(), System.nanoTime());
    }

    /** Since its 202, in seconds, until the last of its replies that came so far. */
    Optional<Double> secondsTo(Sending sending) {
        failures.forEach(
                failure -> {
                    throw new AssertionError("A mailbox cannot be read", failure);
                });
        return Optional.ofNullable(lastReply.get(sending.sender() + " " + sending.reference()))
                .map(came -> (came - sending.promisedNanos()) / 1e9);
    }

    @Override
    public void close() {
        watchers.forEach(Thread::interrupt);
    }
}
