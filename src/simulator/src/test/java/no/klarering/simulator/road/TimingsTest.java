package no.klarering.simulator.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

    @Test
    void tellsPercentilesToATwentieth() {
        var timings = new Timings();

        IntStream.rangeClosed(1, 1000).forEach(ms -> timings.add(Duration.ofMillis(ms)));

        assertThat(timings.count()).isEqualTo(1000);
        assertThat(timings.percentile(50)).isCloseTo(500, withinPercentage(6));
        assertThat(timings.percentile(99)).isCloseTo(990, withinPercentage(6));
    }

    @Test
    void knowsNothingWhenNothingWasMeasured() {
        assertThat(new Timings().percentile(99)).isZero();
    }
}
