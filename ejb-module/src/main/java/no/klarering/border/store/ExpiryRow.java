package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "border_expiry")
class ExpiryRow {

    @Id String mrn;

    @Column(name = "counted_from")
    Instant countedFrom;

    @Column(name = "look_at")
    Instant lookAt;

    boolean reminded;
}
