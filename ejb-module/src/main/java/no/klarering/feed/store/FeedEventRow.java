package no.klarering.feed.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "feed_event")
class FeedEventRow {

    @Id Long number;

    String reader;
    String topic;
    String kind;

    @Column(name = "happened_at")
    Instant happenedAt;

    String reference;
    String details;
}
