package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.Inbox;
import no.klarering.messaging.ReceivedMessage;

/**
 * The row of the message is the inbox: it is locked until the decision is kept, so a repeat waits
 * and then finds an outcome on it.
 */
@ApplicationScoped
@Transactional
class JpaInbox implements Inbox {

    private static final Set<String> OPEN =
            Set.of(ReceivedMessage.RECEIVED, ReceivedMessage.FAILED);

    private final EntityManager entityManager;
    private final Clock clock;

    JpaInbox() {
        this(null, null);
    }

    @Inject
    JpaInbox(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public Set<MessageKey> admit(Collection<MessageKey> keys) {
        var rows = MessageRows.locked(keys, entityManager);
        var admitted = new LinkedHashSet<MessageKey>();
        for (var key : keys) {
            if (OPEN.contains(rows.of(key).state)) {
                admitted.add(key);
            }
        }
        return admitted;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public int begunAgain(String work) {
        var row = entityManager.find(WorkRow.class, work, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new WorkRow(work);
            entityManager.persist(row);
        }
        row.begun++;
        row.begunAt = clock.instant();
        return row.begun;
    }

    @Override
    public int timesBegun(String work) {
        var row = entityManager.find(WorkRow.class, work);
        return row == null ? 0 : row.begun;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void finished(String work) {
        entityManager
                .createQuery("delete from WorkRow w where w.work = :work")
                .setParameter("work", work)
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(Optional<MessageKey> key, String queue, byte[] content, String cause) {
        entityManager.persist(
                DeadLetterRow.of(
                        queue,
                        key.map(MessageKey::text).orElse(""),
                        cause,
                        clock.instant(),
                        content));
        key.ifPresent(this::fail);
    }

    private void fail(MessageKey key) {
        entityManager
                .createQuery(
                        "update InterchangeMessageRow m set m.state = :failed"
                                + " where m.interchangeId = :id and m.reference = :reference"
                                + " and m.state = :received")
                .setParameter("failed", ReceivedMessage.FAILED)
                .setParameter("id", key.interchangeId())
                .setParameter("reference", key.messageReference())
                .setParameter("received", ReceivedMessage.RECEIVED)
                .executeUpdate();
    }
}
