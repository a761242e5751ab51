package no.klarering.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much each of many may ask for: so much a second in the long run, and a heap at once. Who is
 * sent away and waits as told gets through.
 *
 * @param <K> who is told apart
 */
public final class Throttle<K> {

    private static final double NANOS = 1e9;
    private static final int MOST_REMEMBERED = 10_000;

    private final int rate;
    private final int burst;
    private final Map<K, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param rate a second, at least 1
     * @param burst at once, at least 1
     */
    public Throttle(int rate, int burst) {
        if (rate < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "a rate and a burst must be at least 1: " + rate + ", " + burst);
        }
        this.rate = rate;
        this.burst = burst;
    }

    /** Lets one through; otherwise says how long to wait. */
    public Optional<Duration> pass(K who, Instant now) {
        forgetTheFull(now);
        var bucket = buckets.compute(who, (key, had) -> refilled(had, now).used());
        return bucket.passed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(1 + (long) ((1 - bucket.tokens()) / rate)));
    }

    private Bucket refilled(Bucket had, Instant now) {
        if (had == null) {
            return new Bucket(burst, now, true);
        }
        var seconds = Duration.between(had.at(), now).toNanos() / NANOS;
        return new Bucket(Math.min(burst, had.tokens() + Math.max(0, seconds) * rate), now, true);
    }

    private void forgetTheFull(Instant now) {
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.values().removeIf(bucket -> refilled(bucket, now).tokens() >= burst);
        }
    }

    /**
     * @param passed whether the last one got through; one that does not costs nothing
     */
    private record Bucket(double tokens, Instant at, boolean passed) {

        Bucket used() {
            return tokens >= 1 ? new Bucket(tokens - 1, at, true) : new Bucket(tokens, at, false);
        }
    }
}
