package no.klarering.mail.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "mail")
class MailRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_sequence")
    @SequenceGenerator(name = "mail_sequence", sequenceName = "mail_sequence", allocationSize = 50)
    Long id;

    String master;
    String waybill;
    String address;

    @Column(name = "queued_at")
    Instant queuedAt;

    int tries;

    @Column(name = "next_try_at")
    Instant nextTryAt;

    @Column(name = "sent_at")
    Instant sentAt;

    String trouble;
}
