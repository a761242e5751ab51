package no.klarering.messaging.store;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "dead_letter")
class DeadLetterRow {

    @Id String id;
    String queue;

    @Column(name = "message_key")
    String messageKey;

    String cause;

    @Column(name = "given_up_at")
    Instant givenUpAt;

    @Basic(fetch = FetchType.LAZY)
    byte[] content;

    @Column(name = "sent_again_at")
    Instant sentAgainAt;

    @Column(name = "sent_again_by")
    String sentAgainBy;

    private static final int LONGEST_CAUSE = 2000;

    static DeadLetterRow of(
            String queue, String messageKey, String cause, Instant at, byte[] content) {
        var row = new DeadLetterRow();
        row.id = UUID.randomUUID().toString();
        row.queue = queue;
        row.messageKey = messageKey;
        row.cause = cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE));
        row.givenUpAt = at;
        row.content = content;
        return row;
    }
}
