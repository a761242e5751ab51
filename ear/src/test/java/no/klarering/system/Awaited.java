package no.klarering.system;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Something that comes by itself, though not at once. */
final class Awaited {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Awaited() {}

    /** Looks until there is something, and gives the first of it. */
    static <T> T first(Supplier<Stream<T>> look) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = look.get().findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Pause.aMoment();
        }
        throw new AssertionError("did not come in " + PATIENCE);
    }
}
