package no.klarering.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostsTest {

    @Test
    void addsUpWhatEachProcessSpentFromLapToLap() {
        var self = OptionalLong.of(ProcessHandle.current().pid());
        var costs = new Costs(new Watched(self, OptionalLong.empty(), Optional.empty()));

        var first = costs.lap().processors();
        var second = costs.lap().processors();
        var whole = costs.whole();

        assertThat(whole.processors()).containsOnlyKeys("server", "simulator");
        assertThat(whole.processors().get("simulator"))
                .isGreaterThanOrEqualTo(first.get("simulator").plus(second.get("simulator")));
        assertThat(whole.stored()).isEmpty();
    }

    @Test
    void aProcessThatHasEndedSpendsNothing() {
        var nobody = OptionalLong.of(Integer.MAX_VALUE);
        var costs = new Costs(new Watched(nobody, OptionalLong.empty(), Optional.empty()));

        var lap = costs.lap();

        assertThat(lap.processors()).containsEntry("server", Duration.ZERO);
    }

    @Test
    void tellsHowLargeTheDatabaseIs(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("one"), new byte[1000]);
        Files.write(Files.createDirectory(folder.resolve("below")).resolve("two"), new byte[500]);

        var costs =
                new Costs(
                        new Watched(
                                OptionalLong.empty(), OptionalLong.empty(), Optional.of(folder)));

        assertThat(costs.lap().stored()).hasValue(1500);
    }
}
