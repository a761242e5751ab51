package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

    private final Hand hand = new Hand();
    private final LoginAttempts attempts = new LoginAttempts(hand);

    @Test
    void locksAUserAtTheTenthFailureAndNotAtTheNinth() {
        fail(9);
        var afterNine = attempts.locked("officer");

        fail(1);

        assertThat(afterNine).isFalse();
        assertThat(attempts.locked("officer")).isTrue();
        assertThat(attempts.locked("supervisor")).isFalse();
    }

    @Test
    void opensAgainWhenTheOldestFailureIsAQuarterOld() {
        fail(10);

        hand.now = hand.now.plus(LoginAttempts.PERIOD).minusSeconds(1);
        var before = attempts.locked("officer");
        hand.now = hand.now.plusSeconds(1);

        assertThat(before).isTrue();
        assertThat(attempts.locked("officer")).isFalse();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(9);

        attempts.succeeded("officer");
        fail(1);

        assertThat(attempts.locked("officer")).isFalse();
    }

    private void fail(int times) {
        for (var failure = 0; failure < times; failure++) {
            attempts.failed("officer");
        }
    }

    private static final class Hand extends Clock {

        private Instant now = Instant.EPOCH.plus(Duration.ofDays(20_000));

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
