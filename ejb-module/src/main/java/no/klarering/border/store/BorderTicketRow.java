package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "border_ticket")
class BorderTicketRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "border_ticket_sequence")
    @SequenceGenerator(
            name = "border_ticket_sequence",
            sequenceName = "border_ticket_sequence",
            allocationSize = 50)
    Long id;

    String office;

    @Column(name = "ticket_day")
    LocalDate day;

    int number;
    String transport;
    String plate;
    String language;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "called_at")
    Instant calledAt;

    @Column(name = "called_by")
    String calledBy;

    @Column(name = "done_at")
    Instant doneAt;
}
