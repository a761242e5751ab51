package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import no.klarering.kernel.RowKey;

/** One number that refused one message. */
@Entity
@Table(name = "refusal")
@IdClass(RefusalRow.Key.class)
class RefusalRow {

    @Id
    @Column(name = "interchange_id")
    String interchangeId;

    @Id int ordinal;

    @Id String code;

    String sender;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "message_count")
    int count;

    static class Key extends RowKey {

        String interchangeId;
        int ordinal;
        String code;

        @Override
        protected List<Object> columns() {
            return List.of(interchangeId, ordinal, code);
        }
    }
}
