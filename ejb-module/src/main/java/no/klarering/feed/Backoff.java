package no.klarering.feed;

import java.time.Duration;

/** How long a receiver is left alone that does not take what is delivered to it. */
final class Backoff {

    static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private Backoff() {}

    /**
     * @param tries in vain before this one
     */
    static Duration pause(int tries) {
        var pause = FIRST.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
