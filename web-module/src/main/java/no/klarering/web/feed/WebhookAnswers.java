package no.klarering.web.feed;

import java.time.Instant;
import java.util.List;
import no.klarering.feed.Delivery;
import no.klarering.feed.Webhook;

/** Bodies of the calls about webhooks; what is null is left out. */
public final class WebhookAnswers {

    private WebhookAnswers() {}

    /**
     * @param secret with which deliveries are signed; told once, when it is set up
     * @param delivered id of the last event that was delivered or is not for it
     * @param state {@code ACTIVE}, or {@code PAUSED} after three days in vain
     * @param trouble what went wrong last
     */
    public record WebhookShown(
            String id,
            String url,
            String secret,
            List<String> topics,
            Instant createdAt,
            String state,
            String delivered,
            Instant failingSince,
            Instant nextTryAt,
            String trouble) {

        static WebhookShown of(Webhook webhook) {
            return of(webhook, null);
        }

        static WebhookShown of(Webhook webhook, String secret) {
            var standing = webhook.standing();
            var isFailing = standing.failingSince().isPresent();
            return new WebhookShown(
                    webhook.id().toString(),
                    webhook.url().toString(),
                    secret,
                    webhook.topics().stream().map(Enum::name).sorted().toList(),
                    webhook.createdAt(),
                    standing.state().name(),
                    Long.toString(webhook.delivered()),
                    standing.failingSince().orElse(null),
                    isFailing && standing.state() == Webhook.State.ACTIVE
                            ? standing.nextTryAt()
                            : null,
                    standing.trouble().orElse(null));
        }
    }

    /**
     * One try.
     *
     * @param event id of the event
     * @param millis how long it took
     * @param status what the receiver answered
     * @param trouble why it did not count
     */
    public record DeliveryShown(
            String event, Instant at, int millis, Integer status, boolean taken, String trouble) {

        static DeliveryShown of(Delivery delivery) {
            return new DeliveryShown(
                    Long.toString(delivery.number()),
                    delivery.at(),
                    delivery.millis(),
                    delivery.status().orElse(null),
                    delivery.isTaken(),
                    delivery.trouble().orElse(null));
        }
    }
}
