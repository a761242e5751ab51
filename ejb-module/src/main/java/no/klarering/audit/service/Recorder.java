package no.klarering.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.klarering.audit.AuditRecord;
import no.klarering.kernel.DomainEvent;

/** Hears every event in the transaction in which it happens, and has it kept. */
@ApplicationScoped
public class Recorder {

    private final AuditRecord auditRecord;

    public Recorder() {
        this(null);
    }

    @Inject
    public Recorder(AuditRecord auditRecord) {
        this.auditRecord = auditRecord;
    }

    public void hear(@Observes DomainEvent event) {
        auditRecord.keep(event);
    }
}
