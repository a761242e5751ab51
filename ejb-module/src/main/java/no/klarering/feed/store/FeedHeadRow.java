package no.klarering.feed.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "feed_head")
class FeedHeadRow {

    static final short ONLY = 1;

    @Id Short id;

    @Column(name = "last_number")
    long lastNumber;
}
