package no.klarering.movement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.kernel.Problem;

/** Takes messages of Digitoll from senders who wait for the answer. */
public interface MovementIntake {

    /**
     * @param idempotencyKey the sender's own name for this call, at most 255 characters: the same
     *     again does nothing twice
     */
    Answer take(MovementOrder.Call call, Optional<String> idempotencyKey);

    /** What the sender is told. */
    sealed interface Answer {}

    /** The bytes are durable, and will be validated. */
    record Taken(UUID requestId) implements Answer {}

    /** Refused, with every fault. */
    record Faulty(List<Problem> faults) implements Answer {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The message to replace or cancel is that of another organisation. */
    record NotYours() implements Answer {}

    /** There is no active message with the MRN. */
    record NoSuchMessage() implements Answer {}

    /** The organisation used the idempotency key for something else. */
    record KeyUsedForAnother() implements Answer {}

    /** The organisation sends too much. */
    record TooMany(Duration pause) implements Answer {}

    /** Nothing can be taken now. */
    record NotNow() implements Answer {}
}
