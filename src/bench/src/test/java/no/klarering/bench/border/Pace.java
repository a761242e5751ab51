package no.klarering.bench.border;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Does things at even distances, whatever each takes, and measures how long it took. Each hand
 * waits for its turn itself: one that had to be woken by another would be measured too.
 */
record Pace(double perSecond, int atOnce) {

    private static final double NANOS = 1e9;

    /** Seconds from the moment that each was due. */
    Waits run(int count, IntConsumer work) throws InterruptedException, ExecutionException {
        var waits = new double[count];
        var next = new AtomicInteger();
        var start = System.nanoTime();
        var hands = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<?>> begun = new ArrayList<>();
            for (var hand = 0; hand < atOnce; hand++) {
                begun.add(
                        hands.submit(
                                () -> {
                                    var number = next.getAndIncrement();
                                    while (number < count) {
                                        var due = start + (long) (number * NANOS / perSecond);
                                        await(due);
                                        work.accept(number);
                                        waits[number] = (System.nanoTime() - due) / NANOS;
                                        number = next.getAndIncrement();
                                    }
                                }));
            }
            for (var each : begun) {
                each.get();
            }
        } finally {
            hands.shutdown();
        }
        return new Waits(waits);
    }

    private static void await(long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }
}
