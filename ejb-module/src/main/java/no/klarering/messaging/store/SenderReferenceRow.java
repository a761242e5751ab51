package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "sender_reference")
@IdClass(SenderReferenceRow.Key.class)
class SenderReferenceRow {

    @Id String sender;

    @Id
    @Column(name = "control_reference")
    String controlReference;

    @Column(name = "interchange_id")
    String interchangeId;

    @Column(name = "used_at")
    Instant usedAt;

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
