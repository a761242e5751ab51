package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A reply in the mailbox that a folder or a queue has still to get. */
@Entity
@Table(name = "delivery")
class DeliveryRow {

    @Id
    @Column(name = "cursor_number")
    long cursor;

    DeliveryRow() {}

    DeliveryRow(long cursor) {
        this.cursor = cursor;
    }
}
