package no.klarering.simulator.road;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long something took, many times: places on a scale of twentieths, so that it never grows. */
final class Timings {

    private static final double STEP = Math.log(1.05);
    private static final int PLACES = 500;
    private static final double NANOS = 1000;

    private final AtomicLongArray counts = new AtomicLongArray(PLACES);

    void add(Duration took) {
        var micros = Math.max(1, took.toNanos() / NANOS);
        counts.incrementAndGet(Math.min(PLACES - 1, (int) (Math.log(micros) / STEP)));
    }

    long count() {
        var all = 0L;
        for (var place = 0; place < PLACES; place++) {
            all += counts.get(place);
        }
        return all;
    }

    /** Milliseconds that so many per cent did not exceed; 0 when there were none. */
    double percentile(double percent) {
        var wanted = (long) Math.ceil(count() * percent / 100);
        var met = 0L;
        for (var place = 0; place < PLACES; place++) {
            met += counts.get(place);
            if (met >= wanted && met > 0) {
                return Math.exp((place + 1) * STEP) / 1000;
            }
        }
        return 0;
    }
}
