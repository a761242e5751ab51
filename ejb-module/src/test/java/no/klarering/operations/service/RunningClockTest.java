package no.klarering.operations.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RunningClockTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant TODAY = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant BACK_THEN = Instant.parse("2024-06-03T07:15:00Z");

    private final SettableClock pace = new SettableClock(TODAY);

    @Test
    void showsTheInstantItWasStartedAtAndThenRuns() {
        var clock = RunningClock.startingAt(BACK_THEN, pace);

        pace.pass(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo("2024-06-03T07:18:00Z");
    }

    @Test
    void goesOnFromALaterInstant() {
        var clock = RunningClock.startingAt(BACK_THEN, pace);

        clock.goOnFrom(BACK_THEN.plusSeconds(90));

        assertThat(clock.instant()).isEqualTo(BACK_THEN.plusSeconds(90));
    }

    @Test
    void neverGoesBackToAnEarlierInstant() {
        var clock = RunningClock.startingAt(BACK_THEN, pace);

        clock.goOnFrom(BACK_THEN.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo(BACK_THEN);
    }

    @Test
    void showsTheSystemTimeWhenItWasNotSet() {
        var clock = RunningClock.like(pace);

        pace.pass(Duration.ofSeconds(5));

        assertThat(clock.instant()).isEqualTo(TODAY.plusSeconds(5));
    }

    @Test
    void movesEveryZoneOfItTogether() {
        var clock = RunningClock.startingAt(BACK_THEN, pace);
        var norwegian = clock.withZone(OSLO);

        clock.goOnFrom(TODAY);

        assertThat(norwegian.instant()).isEqualTo(TODAY);
        assertThat(norwegian.getZone()).isEqualTo(OSLO);
    }

    private static final class SettableClock extends Clock {

        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Z");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            var outer = this;
            return new Clock() {
                @Override
                public Instant instant() {
                    return outer.instant();
                }

                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId other) {
                    return outer.withZone(other);
                }
            };
        }
    }
}
