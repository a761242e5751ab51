package no.klarering.movement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

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

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String organisation;
        String idempotencyKey;

        Key() {}

        Key(String organisation, String idempotencyKey) {
            this.organisation = organisation;
            this.idempotencyKey = idempotencyKey;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(organisation, key.organisation)
                    && Objects.equals(idempotencyKey, key.idempotencyKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisation, idempotencyKey);
        }
    }
}
