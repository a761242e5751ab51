package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

@Entity
@Table(name = "sender_reference")
@IdClass(SenderReferenceRow.Key.class)
class SenderReferenceRow {

    /** How long a sender must not use a control reference again. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    @Id String sender;

    @Id
    @Column(name = "control_reference")
    String controlReference;

    @Column(name = "interchange_id")
    String interchangeId;

    @Column(name = "used_at")
    Instant usedAt;

    /** Whether an interchange that comes at that moment under the same reference is a duplicate. */
    boolean makesDuplicateAt(Instant moment) {
        return usedAt.plus(REMEMBERED).isAfter(moment);
    }

    static class Key implements Serializable {

        String sender;
        String controlReference;

        Key() {}

        Key(String sender, String controlReference) {
            this.sender = sender;
            this.controlReference = controlReference;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text().equals(key.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }

        private String text() {
            return sender + "/" + controlReference;
        }
    }
}
