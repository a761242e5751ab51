package no.klarering.border.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever takes a ticket holds. */
@Entity
@Table(name = "border_ticket_turn")
class TicketTurnRow {

    static final int ONLY = 1;

    @Id int id;
}
