package no.klarering.clearance.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.klarering.clearance.Reminder;

@Entity
@Table(name = "reminder")
class ReminderRow {

    @Id
    @Column(name = "declaration_key")
    String declarationKey;

    @Column(name = "declaration_id")
    String declarationId;

    @Enumerated(EnumType.STRING)
    Reminder kind;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "times_sent")
    int sent;
}
