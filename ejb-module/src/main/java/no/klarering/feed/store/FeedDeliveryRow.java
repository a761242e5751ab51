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
@Table(name = "feed_delivery")
class FeedDeliveryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feed_delivery_sequence")
    @SequenceGenerator(
            name = "feed_delivery_sequence",
            sequenceName = "feed_delivery_sequence",
            allocationSize = 50)
    Long id;

    String webhook;
    long number;

    @Column(name = "tried_at")
    Instant triedAt;

    int millis;
    Integer status;
    String trouble;
}
