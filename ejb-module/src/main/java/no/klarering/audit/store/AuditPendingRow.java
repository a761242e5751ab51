package no.klarering.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "audit_pending")
class AuditPendingRow {

    @Id
    @Column(name = "entry_id")
    Long entryId;

    AuditPendingRow() {}

    AuditPendingRow(Long entryId) {
        this.entryId = entryId;
    }
}
