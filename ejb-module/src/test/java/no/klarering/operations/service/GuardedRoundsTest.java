package no.klarering.operations.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.klarering.testing.FirmGround;
import no.klarering.testing.OpenReadiness;
import org.junit.jupiter.api.Test;

class GuardedRoundsTest {

    private final List<List<Integer>> done = new ArrayList<>();
    private final GuardedRounds rounds = new GuardedRounds(new OpenReadiness(), new FirmGround());

    @Test
    void doesTogetherWhatMayShareATransaction() {
        rounds.together("numbers", () -> List.of(1, 2, 3, 4, 5), 2, done::add);

        assertThat(done).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    }

    @Test
    void oneThatFailsTakesNoOtherWithIt() {
        rounds.together("numbers", () -> List.of(1, 2, 3, 4), 3, this::doAllButTwo);

        assertThat(done).containsExactly(List.of(1), List.of(3), List.of(4));
    }

    private void doAllButTwo(List<Integer> numbers) {
        if (numbers.contains(2)) {
            throw new IllegalStateException("not 2");
        }
        done.add(numbers);
    }
}
