package no.klarering.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import no.klarering.audit.AuditRecord;
import no.klarering.audit.core.Seal;
import no.klarering.kernel.DomainEvent;
import no.klarering.kernel.Json;

@ApplicationScoped
@Transactional
class JpaAuditRecord implements AuditRecord {

    private final EntityManager entityManager;
    private final Json json;
    private final AuditMapper mapper;

    JpaAuditRecord() {
        this(null, null);
    }

    @Inject
    JpaAuditRecord(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
        this.mapper = new AuditMapper(json);
    }

    @Override
    public void keep(DomainEvent event) {
        var row = new AuditEntryRow();
        // The column keeps microseconds; the seal must see what the column keeps.
        row.happenedAt = event.at().truncatedTo(ChronoUnit.MICROS);
        row.subject = event.subject();
        row.actor = event.actor();
        row.what = event.what();
        row.details = json.write(new TreeMap<>(event.details()));
        entityManager.persist(row);
        entityManager.persist(new AuditPendingRow(row.id));
    }

    @Override
    public int seal(int max) {
        if (pending(1).isEmpty()) {
            return 0;
        }
        var head =
                entityManager.find(
                        AuditHeadRow.class, AuditHeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var entries = pending(max);
        for (var entry : entries) {
            head.number++;
            head.hash = Seal.of(head.hash, mapper.sealed(entry));
            entityManager.persist(new AuditSealRow(head.number, entry.id, head.hash));
        }
        if (!entries.isEmpty()) {
            entityManager
                    .createQuery("delete from AuditPendingRow p where p.entryId in :entries")
                    .setParameter("entries", entries.stream().map(entry -> entry.id).toList())
                    .executeUpdate();
        }
        return entries.size();
    }

    private List<AuditEntryRow> pending(int max) {
        return entityManager
                .createQuery(
                        "select e from AuditPendingRow p, AuditEntryRow e"
                                + " where e.id = p.entryId order by p.entryId",
                        AuditEntryRow.class)
                .setMaxResults(max)
                .getResultList();
    }
}
