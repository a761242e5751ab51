package no.klarering.clearance.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    @Column(name = "declaration_id")
    String declarationId;

    @Column(name = "decided_at")
    Instant decidedAt;

    String content;
}
