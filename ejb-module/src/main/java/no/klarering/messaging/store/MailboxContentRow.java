package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "mailbox_content")
class MailboxContentRow {

    @Id
    @Column(name = "cursor_number")
    Long cursor;

    byte[] content;

    MailboxContentRow() {}

    MailboxContentRow(Long cursor, byte[] content) {
        this.cursor = cursor;
        this.content = content;
    }
}
