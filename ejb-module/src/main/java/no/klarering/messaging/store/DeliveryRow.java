package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.klarering.messaging.Channel;

/** A reply in the mailbox that a folder, a queue or a server has still to get. */
@Entity
@Table(name = "delivery")
class DeliveryRow {

    @Id
    @Column(name = "cursor_number")
    long cursor;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    Channel channel;

    @Column(name = "recipient")
    String recipient;

    DeliveryRow() {}

    /** Of a reply by its way, which is in the mailbox by now. */
    DeliveryRow(MailboxRow reply) {
        this.cursor = reply.cursor;
        this.channel = reply.channel;
        this.recipient = reply.recipient;
    }
}
