package no.klarering.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "audit_head")
class AuditHeadRow {

    static final short ONLY = 1;

    @Id Short id;

    @Column(name = "seal_number")
    long number;

    String hash;
}
