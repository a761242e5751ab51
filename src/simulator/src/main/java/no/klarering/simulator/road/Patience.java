package no.klarering.simulator.road;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks again, soon at first and then less often, until there is an answer or it has been too long.
 */
final class Patience {

    static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration SELDOM = Duration.ofMillis(500);

    private Patience() {}

    static <T> T untilThere(String what, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var pause = FIRST;
        while (true) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() - end > 0) {
                throw new NotAsItMust(what + ": not there after " + LONGEST.toSeconds() + " s");
            }
            Pace.pause(pause);
            pause = pause.multipliedBy(2).compareTo(SELDOM) < 0 ? pause.multipliedBy(2) : SELDOM;
        }
    }

    static void untilTrue(String what, Supplier<Boolean> question) {
        untilThere(what, () -> question.get() ? Optional.of(true) : Optional.empty());
    }
}
