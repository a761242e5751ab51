package no.klarering.feed.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "feed_webhook")
class FeedWebhookRow {

    @Id String id;

    String reader;
    String topics;
    String url;
    String secret;

    @Column(name = "created_at")
    Instant createdAt;

    String state;
    long delivered;
    int tries;

    @Column(name = "failing_since")
    Instant failingSince;

    @Column(name = "next_try_at")
    Instant nextTryAt;

    @Column(name = "leased_until")
    Instant leasedUntil;

    String trouble;
}
