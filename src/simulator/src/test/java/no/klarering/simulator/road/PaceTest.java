package no.klarering.simulator.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration AHEAD = Duration.ofSeconds(30);

    /** The second could not report if the first, who only waits for the border, took its room. */
    @Test
    void whoWaitsForTheBorderLeavesTheRoomToOthers() throws InterruptedException {
        var pace = Pace.ahead(AHEAD, 1);
        var reported = new CountDownLatch(2);
        var lorries = Executors.newFixedThreadPool(2);
        for (var i = 0; i < 2; i++) {
            lorries.submit(
                    () ->
                            pace.inRoom(
                                    () -> {
                                        reported.countDown();
                                        pace.until(Duration.ZERO);
                                        return true;
                                    }));
        }

        assertThat(reported.await(AHEAD.toSeconds() / 2, TimeUnit.SECONDS)).isTrue();
        lorries.shutdownNow();
    }

    @Test
    void whoIsReportedAheadSaysThatItComesThen() {
        assertThat(Pace.ahead(AHEAD, 1).away(Duration.ofHours(7))).isEqualTo(AHEAD);
    }
}
