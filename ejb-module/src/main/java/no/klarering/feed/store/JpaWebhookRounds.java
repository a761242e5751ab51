package no.klarering.feed.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.feed.Delivery;
import no.klarering.feed.FeedEvent;
import no.klarering.feed.Webhook;
import no.klarering.feed.WebhookRounds;

@ApplicationScoped
@Transactional
class JpaWebhookRounds implements WebhookRounds {

    private static final int MOST_EVENTS = 50;

    private final EntityManager entityManager;

    JpaWebhookRounds() {
        this(null);
    }

    @Inject
    JpaWebhookRounds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select w.id from FeedWebhookRow w where w.state = :active"
                                + " and w.nextTryAt <= :now"
                                + " and (w.leasedUntil is null or w.leasedUntil <= :now)"
                                + " and exists (select e.number from FeedEventRow e"
                                + " where e.reader = w.reader and e.number > w.delivered)"
                                + " order by w.nextTryAt, w.id",
                        String.class)
                .setParameter("active", Webhook.State.ACTIVE.name())
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public Optional<Load> take(UUID webhook, Instant now, Instant until) {
        var row = locked(webhook).filter(found -> isFree(found, now));
        return row.flatMap(
                found -> {
                    var events = events(found);
                    if (events.isEmpty()) {
                        return Optional.empty();
                    }
                    found.leasedUntil = until;
                    return Optional.of(load(found, events));
                });
    }

    private static boolean isFree(FeedWebhookRow row, Instant now) {
        return row.state.equals(Webhook.State.ACTIVE.name())
                && !row.nextTryAt.isAfter(now)
                && (row.leasedUntil == null || !row.leasedUntil.isAfter(now));
    }

    private static Load load(FeedWebhookRow row, List<FeedEvent> events) {
        var webhook = WebhookMapper.webhook(row);
        return new Load(
                webhook,
                row.secret,
                events.stream()
                        .filter(event -> webhook.topics().contains(event.entry().topic()))
                        .toList(),
                events.get(events.size() - 1).number());
    }

    private List<FeedEvent> events(FeedWebhookRow row) {
        return entityManager
                .createQuery(
                        "select e from FeedEventRow e where e.reader = :reader"
                                + " and e.number > :delivered order by e.number",
                        FeedEventRow.class)
                .setParameter("reader", row.reader)
                .setParameter("delivered", row.delivered)
                .setMaxResults(MOST_EVENTS)
                .getResultStream()
                .map(FeedMapper::event)
                .toList();
    }

    @Override
    public void report(Load load, long reached, Webhook.Standing standing, List<Delivery> tries) {
        var row = locked(load.webhook().id());
        if (row.isEmpty()) {
            return;
        }
        var webhook = row.get();
        webhook.leasedUntil = null;
        if (isAsItWas(webhook, load)) {
            webhook.delivered = reached;
            WebhookMapper.show(standing, webhook);
        }
        tries.forEach(each -> entityManager.persist(WebhookMapper.row(webhook.id, each)));
    }

    /** Somebody may have set it back, or have told it to go on, since the load was taken. */
    private static boolean isAsItWas(FeedWebhookRow row, Load load) {
        return row.delivered == load.webhook().delivered()
                && row.nextTryAt.equals(load.webhook().standing().nextTryAt());
    }

    private Optional<FeedWebhookRow> locked(UUID webhook) {
        return Optional.ofNullable(
                entityManager.find(
                        FeedWebhookRow.class, webhook.toString(), LockModeType.PESSIMISTIC_WRITE));
    }
}
