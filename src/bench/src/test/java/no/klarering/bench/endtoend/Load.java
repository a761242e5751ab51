package no.klarering.bench.endtoend;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Sends declarations and waits for their answers. */
final class Load {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long MILLIS_BETWEEN_LOOKS = 100;
    private static final double NANOS = 1e9;

    private final Broker broker;
    private final Declarations declarations;
    private int next;
    private long cursor;

    Load(Broker broker, Declarations declarations, int first) {
        this.broker = broker;
        this.declarations = declarations;
        this.next = first;
    }

    /**
     * What came of it: declarations answered a second, seconds from sending to the answer, and
     * seconds until all were accepted.
     */
    record Outcome(
            int count,
            double perSecond,
            double median,
            double ninetyNinth,
            int doubled,
            double accepted) {

        double seconds() {
            return count / perSecond;
        }
    }

    /** As fast as they are accepted, so many at once under way to the intake. */
    Outcome asFastAsTaken(int count, int atOnce) throws InterruptedException {
        var free = new Semaphore(atOnce);
        return run(
                count,
                number -> free.acquireUninterruptibly(),
                free::release,
                MILLIS_BETWEEN_LOOKS);
    }

    /** So many a second, whatever the answers do. */
    Outcome steadily(int count, double perSecond) throws InterruptedException {
        var start = System.nanoTime();
        return run(
                count,
                number -> {
                    var due = start + (long) (number * NANOS / perSecond);
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                },
                () -> {},
                0);
    }

    private interface Pace {
        void await(int number);
    }

    private Outcome run(int count, Pace pace, Runnable accepted, long pause)
            throws InterruptedException {
        broker.renewToken();
        var sentAt = new long[count];
        var first = next;
        var failure = new AtomicReference<Throwable>();
        var acceptedAt = new AtomicLong();
        try (var answers = new Answers(broker, "inReplyTo", cursor, pause)) {
            for (var index = 0; index < count && failure.get() == null; index++) {
                pace.await(index);
                var interchange = declarations.interchange(first + index);
                sentAt[index] = System.nanoTime();
                broker.send(interchange)
                        .whenComplete(
                                (nothing, cause) -> {
                                    failure.compareAndSet(null, cause);
                                    acceptedAt.accumulateAndGet(System.nanoTime(), Math::max);
                                    accepted.run();
                                });
            }
            if (failure.get() != null) {
                throw new IllegalStateException("not accepted", failure.get());
            }
            answers.await(count, PATIENCE);
            next += count;
            cursor = answers.cursor();
            return outcome(sentAt, answers, first, (acceptedAt.get() - sentAt[0]) / NANOS);
        }
    }

    private static Outcome outcome(long[] sentAt, Answers answers, int first, double accepted) {
        var waits = new double[sentAt.length];
        var last = Long.MIN_VALUE;
        for (var index = 0; index < sentAt.length; index++) {
            var came = answers.cameAt(Declarations.reference(first + index));
            waits[index] = (came - sentAt[index]) / NANOS;
            last = Math.max(last, came);
        }
        Arrays.sort(waits);
        return new Outcome(
                sentAt.length,
                sentAt.length * NANOS / (last - sentAt[0]),
                waits[sentAt.length / 2],
                waits[sentAt.length * 99 / 100],
                answers.doubled(),
                accepted);
    }
}
