package no.klarering.movement;

import java.util.Optional;

/**
 * A message as it is to be validated.
 *
 * @param predecessor the message in force that this one replaces (PUT); empty for a first one
 * @param keyInUse whether another active message has the same key
 * @param lock whether the crossing has begun
 */
public record Submission<M>(M message, Optional<M> predecessor, boolean keyInUse, Lock lock) {

    /** How far a message may still change. */
    public enum Lock {
        OPEN,
        /** Arrived, and the border waits for this very correction ({@code ENTRY_PENDING}). */
        CURING,
        /** Arrived: what the border decided on stays as it was. */
        ARRIVED
    }

    public static <M> Submission<M> first(M message) {
        return new Submission<>(message, Optional.empty(), false, Lock.OPEN);
    }

    public Submission<M> replacing(M earlier) {
        return new Submission<>(message, Optional.of(earlier), keyInUse, lock);
    }

    public Submission<M> withKeyInUse() {
        return new Submission<>(message, predecessor, true, lock);
    }

    public Submission<M> with(Lock state) {
        return new Submission<>(message, predecessor, keyInUse, state);
    }
}
