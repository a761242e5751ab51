package no.klarering.bench.border;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Does things at even distances, whatever each takes, and measures how long it took. */
record Pace(double perSecond, int atOnce) {

    private static final double NANOS = 1e9;

    /** Seconds from the moment that each was due. */
    Waits run(int count, IntConsumer work) throws InterruptedException, ExecutionException {
        var waits = new double[count];
        var hands = Executors.newFixedThreadPool(atOnce);
        try {
            var start = System.nanoTime();
            List<Future<?>> begun = new ArrayList<>();
            for (var index = 0; index < count; index++) {
                var number = index;
                var due = start + (long) (index * NANOS / perSecond);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                begun.add(
                        hands.submit(
                                () -> {
                                    work.accept(number);
                                    waits[number] = (System.nanoTime() - due) / NANOS;
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
}
