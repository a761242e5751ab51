package no.klarering.control.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.klarering.control.ControlKind;

@Entity
@Table(name = "control_order")
class ControlOrderRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "control_order_sequence")
    @SequenceGenerator(
            name = "control_order_sequence",
            sequenceName = "control_order_sequence",
            allocationSize = 50)
    Long id;

    @Column(name = "declaration_id")
    String declarationId;

    @Column(name = "declaration_key")
    String declarationKey;

    @Enumerated(EnumType.STRING)
    ControlKind kind;

    String reasons;
    String office;

    @Column(name = "placed_at")
    Instant placedAt;

    @Column(name = "answer_by")
    LocalDate answerBy;

    @Column(name = "ended_at")
    Instant endedAt;

    String ending;

    @Column(name = "ended_by")
    String endedBy;
}
