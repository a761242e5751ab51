package no.klarering.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * The latest time that this installation has shown, kept with its data, so that a set clock never
 * goes back.
 */
public interface ClockMark {

    /** The latest time kept; empty on fresh data. */
    Optional<Instant> latest();

    /** Keeps a time; an earlier one than is kept already changes nothing. */
    void keep(Instant shown);
}
