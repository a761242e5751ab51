package no.klarering.messaging.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.ReceivedMessage;

/** The rows of some messages, found by one question; those refused for their syntax have no key. */
final class MessageRows {

    private final Map<String, InterchangeMessageRow> rows;

    private MessageRows(Map<String, InterchangeMessageRow> rows) {
        this.rows = rows;
    }

    /** Locked, in one order for all, until the transaction ends. */
    static MessageRows locked(Collection<MessageKey> keys, EntityManager entityManager) {
        return found(keys, entityManager, LockModeType.PESSIMISTIC_WRITE);
    }

    static MessageRows of(Collection<MessageKey> keys, EntityManager entityManager) {
        return found(keys, entityManager, LockModeType.NONE);
    }

    private static MessageRows found(
            Collection<MessageKey> keys, EntityManager entityManager, LockModeType lock) {
        var rows = new HashMap<String, InterchangeMessageRow>();
        if (!keys.isEmpty()) {
            entityManager
                    .createQuery(
                            "select m from InterchangeMessageRow m where m.interchangeId in :ids"
                                    + " and m.reference in :references and m.state <> :refused"
                                    + " order by m.interchangeId, m.ordinal",
                            InterchangeMessageRow.class)
                    .setParameter(
                            "ids",
                            keys.stream()
                                    .map(MessageKey::interchangeId)
                                    .collect(Collectors.toSet()))
                    .setParameter(
                            "references",
                            keys.stream()
                                    .map(MessageKey::messageReference)
                                    .collect(Collectors.toSet()))
                    .setParameter("refused", ReceivedMessage.SYNTAX_REJECTED)
                    .setLockMode(lock)
                    .getResultStream()
                    .forEach(row -> rows.put(text(row.interchangeId, row.reference), row));
        }
        return new MessageRows(rows);
    }

    /** Refuses with an {@link IllegalStateException} what is not in the register. */
    InterchangeMessageRow of(MessageKey key) {
        var row = rows.get(text(key.interchangeId(), key.messageReference()));
        if (row == null) {
            throw new IllegalStateException("never registered: " + key.text());
        }
        return row;
    }

    private static String text(String interchangeId, String reference) {
        return interchangeId + "/" + reference;
    }
}
