package no.klarering.web.digitoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.klarering.web.digitoll.DriverTries.Try;
import org.junit.jupiter.api.Test;

class DriverTriesTest {

    private final DriverTries tries = new DriverTries();

    @Test
    void nobodyTriesOutThePlatesOfAnMrnNorTheMrnsOfAPlate() {
        IntStream.range(0, DriverTries.MOST_FROM_ONE_PLACE)
                .forEach(
                        number -> {
                            tries.failed(new Try("M1", "P" + number, "here"));
                            tries.failed(new Try("M-" + number, "PLATE", "here"));
                        });

        var plates = tries.isAllowed(new Try("M1", "right", "here"));
        var numbers = tries.isAllowed(new Try("right", "PLATE", "here"));

        assertThat(plates).isFalse();
        assertThat(numbers).isFalse();
        assertThat(tries.isAllowed(new Try("M1", "right", "elsewhere"))).isTrue();
        assertThat(tries.isAllowed(new Try("M2", "P2", "here"))).isTrue();
    }

    @Test
    void manyPlacesTogetherDoNotEither() {
        IntStream.range(0, DriverTries.MOST)
                .forEach(number -> tries.failed(new Try("M1", "P" + number, "place " + number)));

        var allowed = tries.isAllowed(new Try("M1", "right", "a new place"));

        assertThat(allowed).isFalse();
    }
}
