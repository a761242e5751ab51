package no.klarering.feed.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "feed_waiting")
class FeedWaitingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feed_sequence")
    @SequenceGenerator(name = "feed_sequence", sequenceName = "feed_sequence", allocationSize = 50)
    Long id;

    String reader;
    String topic;
    String kind;

    @Column(name = "happened_at")
    Instant happenedAt;

    String reference;
    String details;
}
