package no.klarering.feed.store;

import jakarta.persistence.EntityManager;
import no.klarering.feed.FeedLog;
import no.klarering.feed.WebhookRounds;
import no.klarering.feed.Webhooks;

/** The stores of this package for tests of others. */
public final class FeedStores {

    private FeedStores() {}

    public static FeedLog log(EntityManager entityManager) {
        return new JpaFeedLog(entityManager);
    }

    public static Webhooks webhooks(EntityManager entityManager) {
        return new JpaWebhooks(entityManager);
    }

    public static WebhookRounds rounds(EntityManager entityManager) {
        return new JpaWebhookRounds(entityManager);
    }
}
