package no.klarering.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "audit_seal")
class AuditSealRow {

    @Id
    @Column(name = "seal_number")
    Long number;

    @Column(name = "entry_id")
    Long entryId;

    String hash;

    AuditSealRow() {}

    AuditSealRow(Long number, Long entryId, String hash) {
        this.number = number;
        this.entryId = entryId;
        this.hash = hash;
    }
}
