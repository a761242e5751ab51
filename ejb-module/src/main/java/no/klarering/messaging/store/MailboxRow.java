package no.klarering.messaging.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.klarering.messaging.Channel;

@Entity
@Table(name = "mailbox")
class MailboxRow {

    @Id
    @Column(name = "cursor_number")
    Long cursor;

    String recipient;
    String type;

    @Column(name = "control_reference")
    String controlReference;

    @Column(name = "in_reply_to")
    String inReplyTo;

    @Column(name = "interchange_id")
    String interchangeId;

    @Column(name = "declaration_id")
    String declarationId;

    @Column(name = "declaration_key")
    String declarationKey;

    @Column(name = "created_at")
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    Channel channel;
}
