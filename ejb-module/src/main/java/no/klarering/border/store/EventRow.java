package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "border_event")
class EventRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "border_event_sequence")
    @SequenceGenerator(
            name = "border_event_sequence",
            sequenceName = "border_event_sequence",
            allocationSize = 50)
    Long id;

    String transport;

    String office;

    @Column(name = "happened_at")
    Instant happenedAt;

    String what;

    String actor;

    String signal;

    String hindrances;

    String details;
}
