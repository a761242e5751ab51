package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.klarering.kernel.Json;
import no.klarering.messaging.Outbox;
import no.klarering.messaging.OwedReply;
import no.klarering.messaging.ReplyOwed;

@ApplicationScoped
@Transactional
class JpaOutbox implements Outbox {

    private final EntityManager entityManager;
    private final Json json;
    private final Clock clock;
    private final Event<ReplyOwed> owed;

    JpaOutbox() {
        this(null, null, null, null);
    }

    @Inject
    JpaOutbox(EntityManager entityManager, Json json, Clock clock, Event<ReplyOwed> owed) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
        this.owed = owed;
    }

    @Override
    public void owe(OwedReply reply) {
        var row = new OutboxRow();
        row.owedAt = clock.instant();
        row.interchangeId = reply.interchangeId();
        row.type = reply.type();
        row.reply = json.write(reply);
        entityManager.persist(row);
        owed.fire(new ReplyOwed(reply.interchangeId()));
    }
}
