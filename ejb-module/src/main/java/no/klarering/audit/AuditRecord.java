package no.klarering.audit;

import no.klarering.kernel.DomainEvent;

/** The writing side of the audit record; append only. */
public interface AuditRecord {

    /** Keeps an event in the transaction in which it happened. */
    void keep(DomainEvent event);

    /**
     * Seals entries that wait, the oldest first, at most so many, in one transaction; one sealer
     * works at a time. Gives how many it sealed.
     */
    int seal(int max);
}
