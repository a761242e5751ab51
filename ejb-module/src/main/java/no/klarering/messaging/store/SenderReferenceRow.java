package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.klarering.kernel.RowKey;

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

    static class Key extends RowKey {

        String sender;
        String controlReference;

        Key() {}

        Key(String sender, String controlReference) {
            this.sender = sender;
            this.controlReference = controlReference;
        }

        @Override
        protected List<Object> columns() {
            return List.of(sender, controlReference);
        }
    }
}
