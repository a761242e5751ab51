package no.klarering.simulator.road;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What lorries cost.
 *
 * @param processors processor time of each process that is watched
 * @param stored size of the database in bytes; empty when it is not watched
 */
public record Spent(Map<String, Duration> processors, OptionalLong stored) {

    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEGA = 1e6;

    public Spent {
        processors = Collections.unmodifiableMap(new LinkedHashMap<>(processors));
    }

    /** In words, a lorry. */
    String words(long lorries) {
        return processors.entrySet().stream()
                        .map(
                                each ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s %.1f",
                                                each.getKey(),
                                                each.getValue().toNanos()
                                                        / NANOS_A_MILLI
                                                        / lorries))
                        .collect(Collectors.joining(", ", "ms a lorry: ", ""))
                + (stored.isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT, "; database %,.0f MB", stored.getAsLong() / MEGA));
    }
}
