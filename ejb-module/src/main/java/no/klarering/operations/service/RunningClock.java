package no.klarering.operations.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that runs at the pace of another one, ahead of it or behind. Every zone of it runs alike.
 */
final class RunningClock extends Clock {

    private final Clock pace;
    private final AtomicReference<Duration> ahead;

    private RunningClock(Clock pace, AtomicReference<Duration> ahead) {
        this.pace = pace;
        this.ahead = ahead;
    }

    /** A clock that shows what the other one shows. */
    static RunningClock like(Clock pace) {
        return new RunningClock(pace, new AtomicReference<>(Duration.ZERO));
    }

    /** A clock that shows a given instant now. */
    static RunningClock startingAt(Instant start, Clock pace) {
        return new RunningClock(
                pace, new AtomicReference<>(Duration.between(pace.instant(), start)));
    }

    /**
     * From now on shows a given instant or later; a clock that is past it already is left alone.
     */
    void goOnFrom(Instant instant) {
        var wanted = Duration.between(pace.instant(), instant);
        ahead.accumulateAndGet(wanted, (now, least) -> now.compareTo(least) < 0 ? least : now);
    }

    @Override
    public Instant instant() {
        return pace.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return pace.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RunningClock(pace.withZone(zone), ahead);
    }
}
