package no.klarering.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.klarering.movement.Participant;

/** The webhooks of organisations; each sees its own. */
public interface Webhooks {

    /** Sets one up, beginning with what comes after an event. */
    Webhook add(Wanted wanted);

    List<Webhook> of(Participant reader);

    Optional<Webhook> find(UUID id, Participant reader);

    /** Whether there was one to be removed. */
    boolean remove(UUID id, Participant reader);

    /**
     * Delivers again, beginning with an event, or goes on where it stands; at once, also when it
     * was paused.
     *
     * @param from number of the first event to be delivered again
     * @return whether there is such a webhook
     */
    boolean redeliver(UUID id, Participant reader, OptionalLong from, Instant now);

    /** Tries to deliver, the latest first, at most so many. */
    List<Delivery> deliveries(UUID id, int most);

    /** Forgets tries before an instant; gives how many. */
    int forget(Instant before);

    /**
     * What is asked for.
     *
     * @param secret with which deliveries are signed; told to the organisation once
     * @param after number of the event after which it begins
     */
    record Wanted(
            Participant reader,
            Set<Topic> topics,
            URI url,
            String secret,
            long after,
            Instant now) {

        public Wanted {
            topics = Set.copyOf(topics);
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Wanted[" + reader + ", " + topics + ", " + url + "]";
        }
    }
}
