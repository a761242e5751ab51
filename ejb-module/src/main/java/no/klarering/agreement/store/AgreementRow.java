package no.klarering.agreement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "sender_agreement")
class AgreementRow {

    /** Sender and number, such as {@code NO045601/3}. */
    @Id String id;

    String sender;

    @Column(name = "version_number")
    int number;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    LocalDate until;

    String content;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "ended_at")
    Instant endedAt;
}
