package no.klarering.movement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import no.klarering.kernel.RowKey;

@Entity
@Table(name = "movement_idempotency")
@IdClass(IdempotencyRow.Key.class)
class IdempotencyRow {

    @Id String organisation;

    @Id
    @Column(name = "idempotency_key")
    String idempotencyKey;

    String digest;

    @Column(name = "request_id")
    String requestId;

    @Column(name = "claimed_at")
    Instant claimedAt;

    static class Key extends RowKey {

        String organisation;
        String idempotencyKey;

        Key() {}

        Key(String organisation, String idempotencyKey) {
            this.organisation = organisation;
            this.idempotencyKey = idempotencyKey;
        }

        @Override
        protected List<Object> columns() {
            return List.of(organisation, idempotencyKey);
        }
    }
}
