package no.klarering.declaration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.klarering.declaration.DeclarationState;

@Entity
@Table(name = "declaration_version")
class VersionRow {

    @Id
    @Column(name = "declaration_id")
    String id;

    @Column(name = "declaration_key")
    String key;

    @Column(name = "version_number")
    int version;

    @Enumerated(EnumType.STRING)
    DeclarationState state;

    String lane;
    String reasons;

    @Column(name = "importer_name")
    String importerName;

    @Column(name = "running_number")
    String runningNumber;

    @Column(name = "total_charges")
    long totalCharges;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "released_at")
    Instant releasedAt;

    @Column(name = "answer_by")
    LocalDate answerBy;

    String content;
}
