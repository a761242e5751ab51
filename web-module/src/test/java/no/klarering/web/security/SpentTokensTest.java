package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.klarering.testing.SettableClock;
import no.klarering.web.security.SpentTokens.Spending;
import org.junit.jupiter.api.Test;

class SpentTokensTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-03T07:15:00Z"));
    private final SpentTokens spent = new SpentTokens(clock, 2);

    @Test
    void takesEachNumberOfEachIssuerOnce() {
        assertThat(spend("a", "1")).isEqualTo(Spending.FIRST);
        assertThat(spend("a", "1")).isEqualTo(Spending.AGAIN);
        assertThat(spend("b", "1")).isEqualTo(Spending.FIRST);
    }

    @Test
    void remembersForAsLongAsVerifiersWouldTakeIt() {
        spend("a", "1");

        clock.move(Duration.ofSeconds(130));
        var atTheLastMoment = spend("a", "1");
        clock.move(Duration.ofSeconds(1));
        var afterwards = spend("a", "1");

        assertThat(atTheLastMoment).isEqualTo(Spending.AGAIN);
        assertThat(afterwards).isEqualTo(Spending.FIRST);
    }

    @Test
    void refusesRatherThanForgetsWhenThereIsNoMoreRoom() {
        spend("a", "1");
        spend("a", "2");

        var third = spend("a", "3");
        clock.move(Duration.ofSeconds(131));
        var later = spend("a", "3");

        assertThat(third).isEqualTo(Spending.FULL);
        assertThat(later).isEqualTo(Spending.FIRST);
    }

    private Spending spend(String who, String id) {
        return spent.spend(who, id, clock.instant().plusSeconds(120));
    }
}
