package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeState;

@Entity
@Table(name = "interchange")
class InterchangeRow {

    @Id String id;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String sender;
    String organisation;

    @Column(name = "control_reference")
    String controlReference;

    @Column(name = "received_at")
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    InterchangeState state;

    boolean test;

    @Column(name = "size_in_bytes")
    long size;

    @Column(name = "quarantine_cause")
    String quarantineCause;

    String faults;
}
