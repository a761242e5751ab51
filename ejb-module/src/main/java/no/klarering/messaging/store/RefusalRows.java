package no.klarering.messaging.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.klarering.messaging.MessageFault;

/** Writes down by which numbers messages were refused. */
record RefusalRows(EntityManager entityManager) {

    /** The ordinal of what is refused as a whole. */
    static final int WHOLE = 0;

    /** A trial, and what names no sender, is not written down. */
    void write(InterchangeRow interchange, int ordinal, List<MessageFault> faults) {
        if (interchange.test || interchange.sender == null) {
            return;
        }
        var codes = faults.stream().map(MessageFault::code).distinct().toList();
        for (var code : codes) {
            var row = new RefusalRow();
            row.interchangeId = interchange.id;
            row.ordinal = ordinal;
            row.code = code;
            row.sender = interchange.sender;
            row.receivedAt = interchange.receivedAt;
            row.count = code.equals(codes.get(0)) ? 1 : 0;
            entityManager.persist(row);
        }
    }
}
