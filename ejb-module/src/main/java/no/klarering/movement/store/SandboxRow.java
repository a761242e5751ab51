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
@Table(name = "sandbox_register")
@IdClass(SandboxRow.Key.class)
class SandboxRow {

    @Id String kind;

    @Id String reference;

    @Column(name = "happened_at")
    Instant happenedAt;

    static class Key extends RowKey {

        String kind;
        String reference;

        Key() {}

        Key(String kind, String reference) {
            this.kind = kind;
            this.reference = reference;
        }

        @Override
        protected List<Object> columns() {
            return List.of(kind, reference);
        }
    }
}
