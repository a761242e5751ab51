package no.klarering.simulator.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What sets one run apart from another on the same server: all numbers that customs wants to be
 * used once are made of its beginning. Apart from them and from times, a seed says everything.
 *
 * @param began by the clock of the server
 */
public record Run(Instant began) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int SEQUENCES = 999_999;
    private static final int DECLARED_AHEAD = 5;
    private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;

    /** Six letters and digits. */
    public String mark() {
        return fixed(began.getEpochSecond(), 6);
    }

    /** A number within a run: letters and digits of a fixed length. */
    static String fixed(long number, int length) {
        var text = Long.toString(number, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, length - text.length()))
                + text.substring(Math.max(0, text.length() - length));
    }

    /** The day in Norway. */
    public LocalDate today() {
        return LocalDate.ofInstant(began, OSLO);
    }

    private long scrambled() {
        return (began.getEpochSecond() * SCRAMBLE) >>> 16;
    }

    /** A number below the bound at which this run begins to count. */
    long start(long bound) {
        return scrambled() % bound;
    }

    /**
     * One of the declarations of this run: a day within the five that are allowed, and a number.
     */
    Declaration declaration(long number, boolean held) {
        var running = start(SEQUENCES) + number;
        var daysAgo = (scrambled() / SEQUENCES + running / SEQUENCES) % DECLARED_AHEAD;
        return new Declaration(
                number / Packing.MOST_DECLARED % 2 == 0
                        ? Organisation.KLARVIK
                        : Organisation.GRENSEPORTEN,
                today().minusDays(daysAgo),
                (int) (running % SEQUENCES) + 1,
                held);
    }
}
