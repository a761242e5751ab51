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
@Table(name = "sandbox_register")
@IdClass(SandboxRow.Key.class)
class SandboxRow {

    @Id String kind;

    @Id String reference;

    @Column(name = "happened_at")
    Instant happenedAt;

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String kind;
        String reference;

        Key() {}

        Key(String kind, String reference) {
            this.kind = kind;
            this.reference = reference;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(kind, key.kind)
                    && Objects.equals(reference, key.reference);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, reference);
        }
    }
}
