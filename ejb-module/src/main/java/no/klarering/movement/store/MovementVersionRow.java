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
@Table(name = "movement_version")
@IdClass(MovementVersionRow.Key.class)
class MovementVersionRow {

    @Id String mrn;
    @Id int version;

    String action;

    @Column(name = "request_id")
    String requestId;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "kept_at")
    Instant keptAt;

    byte[] body;

    static class Key extends RowKey {

        String mrn;
        int version;

        Key() {}

        Key(String mrn, int version) {
            this.mrn = mrn;
            this.version = version;
        }

        @Override
        protected List<Object> columns() {
            return List.of(mrn, version);
        }
    }
}
