package no.klarering.feed.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "feed_forgotten")
class FeedForgottenRow {

    @Id String reader;
    long number;

    FeedForgottenRow() {}

    FeedForgottenRow(String reader, long number) {
        this.reader = reader;
        this.number = number;
    }
}
