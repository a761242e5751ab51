package no.klarering.movement.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Verdict;

/** When to ask again: soon at first, and then at twice the distance each time. */
final class Patience {

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 7;

    private Patience() {}

    /** When to ask for the first time again; empty when everybody has given a good answer. */
    static Optional<Instant> first(Instant now, Verdict verdict, boolean silence) {
        return silence || verdict.reasons().stream().anyMatch(IncompleteReason::isAskedAgain)
                ? Optional.of(next(now, 0))
                : Optional.empty();
    }

    /**
     * @param timesAsked how often it was asked again already
     */
    static Instant next(Instant now, int timesAsked) {
        var wait = FIRST.multipliedBy(1L << Math.min(timesAsked, DOUBLINGS));
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
