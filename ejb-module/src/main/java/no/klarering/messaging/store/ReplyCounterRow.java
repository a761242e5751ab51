package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "reply_counter")
class ReplyCounterRow {

    static final short ONLY = 1;

    @Id Short id;

    @Column(name = "last_cursor")
    long lastCursor;

    @Column(name = "last_reference")
    long lastReference;
}
