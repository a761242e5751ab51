package no.klarering.feed.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.klarering.feed.Delivery;
import no.klarering.feed.Webhook;
import no.klarering.feed.Webhooks;
import no.klarering.movement.Participant;

@ApplicationScoped
@Transactional
class JpaWebhooks implements Webhooks {

    private final EntityManager entityManager;

    JpaWebhooks() {
        this(null);
    }

    @Inject
    JpaWebhooks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Webhook add(Wanted wanted) {
        var row = WebhookMapper.row(wanted);
        entityManager.persist(row);
        return WebhookMapper.webhook(row);
    }

    @Override
    public List<Webhook> of(Participant reader) {
        return entityManager
                .createQuery(
                        "select w from FeedWebhookRow w where w.reader = :reader"
                                + " order by w.createdAt, w.id",
                        FeedWebhookRow.class)
                .setParameter("reader", reader.number())
                .getResultStream()
                .map(WebhookMapper::webhook)
                .toList();
    }

    @Override
    public Optional<Webhook> find(UUID id, Participant reader) {
        return row(id, reader, LockModeType.NONE).map(WebhookMapper::webhook);
    }

    private Optional<FeedWebhookRow> row(UUID id, Participant reader, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(FeedWebhookRow.class, id.toString(), lock))
                .filter(row -> row.reader.equals(reader.number()));
    }

    @Override
    public boolean remove(UUID id, Participant reader) {
        var row = row(id, reader, LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(
                gone -> {
                    entityManager
                            .createQuery("delete from FeedDeliveryRow d where d.webhook = :id")
                            .setParameter("id", gone.id)
                            .executeUpdate();
                    entityManager.remove(gone);
                });
        return row.isPresent();
    }

    @Override
    public boolean redeliver(UUID id, Participant reader, OptionalLong from, Instant now) {
        var row = row(id, reader, LockModeType.PESSIMISTIC_WRITE);
        row.ifPresent(
                again -> {
                    WebhookMapper.show(Webhook.Standing.well(now), again);
                    from.ifPresent(number -> again.delivered = number - 1);
                });
        return row.isPresent();
    }

    @Override
    public List<Delivery> deliveries(UUID id, int most) {
        return entityManager
                .createQuery(
                        "select d from FeedDeliveryRow d where d.webhook = :id order by d.id desc",
                        FeedDeliveryRow.class)
                .setParameter("id", id.toString())
                .setMaxResults(most)
                .getResultStream()
                .map(WebhookMapper::delivery)
                .toList();
    }

    @Override
    public int forget(Instant before) {
        return entityManager
                .createQuery("delete from FeedDeliveryRow d where d.triedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
