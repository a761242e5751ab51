package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.Inbox;
import no.klarering.messaging.ReceivedMessage;

/**
 * The row of the message is the inbox: taking it changes its state, which locks it until the
 * decision is kept, so a repeat waits and then finds it taken.
 */
@ApplicationScoped
@Transactional
class JpaInbox implements Inbox {

    private static final String TAKEN = "TAKEN";

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
    public boolean admit(MessageKey key) {
        var taken = move(key, List.of(ReceivedMessage.RECEIVED, ReceivedMessage.FAILED), TAKEN);
        if (taken == 0 && !known(key)) {
            throw new IllegalStateException("never registered: " + key.text());
        }
        return taken == 1;
    }

    private int move(MessageKey key, List<String> from, String to) {
        return entityManager
                .createQuery(
                        "update InterchangeMessageRow m set m.state = :to"
                                + " where m.interchangeId = :id and m.reference = :reference"
                                + " and m.state in :from")
                .setParameter("to", to)
                .setParameter("id", key.interchangeId())
                .setParameter("reference", key.messageReference())
                .setParameter("from", from)
                .executeUpdate();
    }

    private boolean known(MessageKey key) {
        return entityManager
                        .createQuery(
                                "select count(m) from InterchangeMessageRow m"
                                        + " where m.interchangeId = :id"
                                        + " and m.reference = :reference",
                                Long.class)
                        .setParameter("id", key.interchangeId())
                        .setParameter("reference", key.messageReference())
                        .getSingleResult()
                > 0;
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
        key.ifPresent(
                known -> move(known, List.of(ReceivedMessage.RECEIVED), ReceivedMessage.FAILED));
    }
}
