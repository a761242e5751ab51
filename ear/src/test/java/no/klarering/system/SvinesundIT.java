package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SvinesundIT {

    /** Every story of the simulator is met, and it knows how each has to end. */
    @Test
    void aShortDayEndsAsItMustForEveryLorry(@TempDir Path folder) {
        var server = RunningJar.shared();

        var day =
                ServerProcess.start(
                        List.of(
                                ServerProcess.java(),
                                "-Xmx128m",
                                RunningJar.SHORT_LIVED,
                                "-jar",
                                System.getProperty("svinesund.jar"),
                                "--url",
                                server.uri("/").toString(),
                                "--lorries",
                                "40",
                                "--seed",
                                "2",
                                "--minutes",
                                "0.1"),
                        Map.of(),
                        folder.resolve("day.txt"));
        day.awaitEnd(Duration.ofMinutes(5));

        assertThat(day.exitCode()).as(day.log()).isZero();
        assertThat(day.log()).contains("never stopped", "SELECTED_FOR_CONTROL");
    }
}
