package no.klarering.feed.store;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.klarering.feed.Delivery;
import no.klarering.feed.Topic;
import no.klarering.feed.Webhook;
import no.klarering.feed.Webhooks.Wanted;
import no.klarering.movement.Participant;

/** Between webhooks and their rows. */
final class WebhookMapper {

    private static final String BETWEEN = " ";
    private static final int LONGEST_TROUBLE = 560;

    private WebhookMapper() {}

    static FeedWebhookRow row(Wanted wanted) {
        var row = new FeedWebhookRow();
        row.id = UUID.randomUUID().toString();
        row.reader = wanted.reader().number();
        row.topics =
                wanted.topics().stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(BETWEEN));
        row.url = wanted.url().toString();
        row.secret = wanted.secret();
        row.createdAt = wanted.now();
        row.delivered = wanted.after();
        show(Webhook.Standing.well(wanted.now()), row);
        return row;
    }

    static void show(Webhook.Standing standing, FeedWebhookRow row) {
        row.state = standing.state().name();
        row.tries = standing.tries();
        row.failingSince = standing.failingSince().orElse(null);
        row.nextTryAt = standing.nextTryAt();
        row.trouble = standing.trouble().map(WebhookMapper::cut).orElse(null);
    }

    static Webhook webhook(FeedWebhookRow row) {
        return new Webhook(
                UUID.fromString(row.id),
                new Participant(row.reader),
                topics(row.topics),
                URI.create(row.url),
                row.createdAt,
                row.delivered,
                new Webhook.Standing(
                        Webhook.State.valueOf(row.state),
                        row.tries,
                        Optional.ofNullable(row.failingSince),
                        row.nextTryAt,
                        Optional.ofNullable(row.trouble)));
    }

    private static Set<Topic> topics(String text) {
        return Arrays.stream(text.split(BETWEEN)).map(Topic::valueOf).collect(Collectors.toSet());
    }

    static FeedDeliveryRow row(String webhook, Delivery delivery) {
        var row = new FeedDeliveryRow();
        row.webhook = webhook;
        row.number = delivery.number();
        row.triedAt = delivery.at();
        row.millis = delivery.millis();
        row.status = delivery.status().orElse(null);
        row.trouble = delivery.trouble().map(WebhookMapper::cut).orElse(null);
        return row;
    }

    static Delivery delivery(FeedDeliveryRow row) {
        return new Delivery(
                row.number,
                row.triedAt,
                row.millis,
                Optional.ofNullable(row.status),
                Optional.ofNullable(row.trouble));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TROUBLE));
    }
}
