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

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String mrn;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(mrn, key.mrn)
                    && version == key.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(mrn, version);
        }
    }
}
