package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_sequence")
    @SequenceGenerator(
            name = "outbox_sequence",
            sequenceName = "outbox_sequence",
            allocationSize = 50)
    Long id;

    @Column(name = "owed_at")
    Instant owedAt;

    @Column(name = "interchange_id")
    String interchangeId;

    String type;

    String reply;
}
