package no.klarering.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.movement.Participant;

/**
 * An address to which the events of an organisation are delivered, in order, each at least once.
 *
 * @param topics what is delivered
 * @param delivered number of the last event that was delivered
 */
public record Webhook(
        UUID id,
        Participant reader,
        Set<Topic> topics,
        URI url,
        Instant createdAt,
        long delivered,
        Standing standing) {

    public Webhook {
        topics = Set.copyOf(topics);
    }

    /** Whether events are delivered. */
    public enum State {
        ACTIVE,
        /** Nothing was taken for three days: it waits for a call to go on. */
        PAUSED
    }

    /**
     * How it goes.
     *
     * @param tries in vain, one after the other
     * @param failingSince the first of these
     * @param nextTryAt not before this
     * @param trouble what happened last; empty when all is well
     */
    public record Standing(
            State state,
            int tries,
            Optional<Instant> failingSince,
            Instant nextTryAt,
            Optional<String> trouble) {

        public static Standing well(Instant now) {
            return new Standing(State.ACTIVE, 0, Optional.empty(), now, Optional.empty());
        }

        /** After a try in vain: a pause that doubles each time, or the end of patience. */
        public Standing failed(Instant now, String why) {
            var since = failingSince.orElse(now);
            return new Standing(
                    now.isAfter(since.plus(Backoff.PATIENCE)) ? State.PAUSED : State.ACTIVE,
                    tries + 1,
                    Optional.of(since),
                    now.plus(Backoff.pause(tries)),
                    Optional.of(why));
        }
    }
}
