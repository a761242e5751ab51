package no.klarering.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * One try to deliver an event.
 *
 * @param millis how long it took
 * @param status what the receiver answered; empty when it did not
 * @param trouble why it did not count; empty when it was taken
 */
public record Delivery(
        long number, Instant at, int millis, Optional<Integer> status, Optional<String> trouble) {

    public boolean isTaken() {
        return trouble.isEmpty();
    }
}
