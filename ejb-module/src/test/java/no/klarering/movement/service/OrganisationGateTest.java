package no.klarering.movement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.klarering.movement.Participant;
import no.klarering.testing.SettableClock;
import org.junit.jupiter.api.Test;

class OrganisationGateTest {

    private static final Participant ONE = new Participant("312688409");
    private static final Participant OTHER = new Participant("313000109");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T06:00:00Z"));
    private final OrganisationGate gate = new OrganisationGate(clock, 10, 3);

    @Test
    void letsAHeapThroughAndThenSaysHowLongToWait() {
        for (var message = 0; message < 3; message++) {
            assertThat(gate.pass(ONE)).isEmpty();
        }

        var pause = gate.pass(ONE);

        assertThat(pause).contains(Duration.ofSeconds(1));
        assertThat(gate.pass(OTHER)).isEmpty();
    }

    @Test
    void letsThroughAgainWhoWaitedAsTold() {
        for (var message = 0; message < 50; message++) {
            gate.pass(ONE);
        }

        clock.move(gate.pass(ONE).orElseThrow());

        assertThat(gate.pass(ONE)).isEmpty();
    }

    @Test
    void letsTheRateThroughInTheLongRun() {
        var passed = 0;

        for (var tenth = 0; tenth < 1000; tenth++) {
            clock.move(Duration.ofMillis(50));
            passed += gate.pass(ONE).isEmpty() ? 1 : 0;
        }

        assertThat(passed).isBetween(500, 503);
    }
}
