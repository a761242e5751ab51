package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

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

    static class Key implements Serializable {

        String interchangeId;
        int ordinal;
        String code;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return interchangeId + "/" + ordinal + "/" + code;
        }
    }
}
