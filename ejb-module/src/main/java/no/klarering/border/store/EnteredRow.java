package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "border_entered")
class EnteredRow {

    @Id String house;

    String transport;

    @Column(name = "entered_at")
    Instant enteredAt;
}
