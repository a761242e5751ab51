package no.klarering.movement;

import java.time.Duration;
import java.util.Optional;

/**
 * How much one organisation may hand in, of messages, presentations and notices of arrival
 * together.
 */
public interface FloodGate {

    /** Lets one call through; otherwise says how long to wait. */
    Optional<Duration> pass(Participant organisation);
}
