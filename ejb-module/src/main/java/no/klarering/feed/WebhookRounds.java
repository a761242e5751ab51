package no.klarering.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The work of delivering: one at a time takes a webhook, delivers a load, and reports. */
public interface WebhookRounds {

    /** Webhooks that have something to deliver now and that nobody has taken. */
    List<UUID> due(Instant now, int most);

    /**
     * Takes one until an instant; whoever took it and was not heard of has lost it then. Empty when
     * somebody else was first or when there is nothing to deliver.
     */
    Optional<Load> take(UUID webhook, Instant now, Instant until);

    /**
     * What came of a load. Where it stands is left alone when somebody set it back meanwhile.
     *
     * @param reached number of the last event that was delivered or passed over
     */
    void report(Load load, long reached, Webhook.Standing standing, List<Delivery> tries);

    /**
     * What is to be delivered.
     *
     * @param events for this address, in order; empty when none of those looked at are for it
     * @param end number of the last event looked at
     */
    record Load(Webhook webhook, String secret, List<FeedEvent> events, long end) {

        public Load {
            events = List.copyOf(events);
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Load[" + webhook.id() + ", " + events.size() + " events]";
        }
    }
}
