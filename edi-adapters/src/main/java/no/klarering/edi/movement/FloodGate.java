package no.klarering.edi.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.klarering.movement.Participant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one organisation may hand in: so many messages a second in the long run, and a heap of
 * them at once. Settings {@code KLARERING_MOVEMENT_RATE} (200 a second) and {@code
 * KLARERING_MOVEMENT_BURST} (20,000).
 */
@ApplicationScoped
public class FloodGate {

    private static final long NANOS = 1_000_000_000;
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final int rate;
    private final int burst;
    private final Map<Participant, Bucket> buckets = new ConcurrentHashMap<>();

    public FloodGate() {
        this(null, 1, 1);
    }

    @Inject
    public FloodGate(
            Clock clock,
            @ConfigProperty(name = "klarering.movement.rate", defaultValue = "200") int rate,
            @ConfigProperty(name = "klarering.movement.burst", defaultValue = "20000") int burst) {
        if (rate < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "KLARERING_MOVEMENT_RATE and _BURST must be at least 1: "
                            + rate
                            + ", "
                            + burst);
        }
        this.clock = clock;
        this.rate = rate;
        this.burst = burst;
    }

    /** Lets one message through; otherwise says how long to wait. */
    Optional<Duration> pass(Participant organisation) {
        var now = clock.instant();
        forgetTheFull(now);
        var bucket = buckets.compute(organisation, (who, had) -> refilled(had, now).used());
        return bucket.passed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(1 + (long) ((1 - bucket.tokens()) / rate)));
    }

    private Bucket refilled(Bucket had, Instant now) {
        if (had == null) {
            return new Bucket(burst, now, true);
        }
        var seconds = (double) Duration.between(had.at(), now).toNanos() / NANOS;
        return new Bucket(Math.min(burst, had.tokens() + Math.max(0, seconds) * rate), now, true);
    }

    private void forgetTheFull(Instant now) {
        if (buckets.size() > MOST_REMEMBERED) {
            buckets.values().removeIf(bucket -> refilled(bucket, now).tokens() >= burst);
        }
    }

    /**
     * @param passed whether the last one got through; one that does not costs nothing, so who waits
     *     as told gets through
     */
    private record Bucket(double tokens, Instant at, boolean passed) {

        Bucket used() {
            return tokens >= 1 ? new Bucket(tokens - 1, at, true) : new Bucket(tokens, at, false);
        }
    }
}
