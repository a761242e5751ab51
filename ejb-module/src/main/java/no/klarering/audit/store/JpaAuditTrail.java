package no.klarering.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.klarering.audit.AuditTrail;
import no.klarering.kernel.Json;

@ApplicationScoped
@Transactional
class JpaAuditTrail implements AuditTrail {

    private static final String ENTRIES =
            "select e, s from AuditEntryRow e left join AuditSealRow s on s.entryId = e.id";

    /** Entries that are neither sealed nor waiting for it. */
    private static final String LOST =
            "select count(e) from AuditEntryRow e where not exists"
                    + " (select s from AuditSealRow s where s.entryId = e.id) and not exists"
                    + " (select p from AuditPendingRow p where p.entryId = e.id)";

    private final EntityManager entityManager;
    private final AuditMapper mapper;

    JpaAuditTrail() {
        this(null, null);
    }

    @Inject
    JpaAuditTrail(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.mapper = new AuditMapper(json);
    }

    @Override
    public List<Entry> of(String subject) {
        return entityManager
                .createQuery(
                        ENTRIES + " where e.subject = :subject order by e.happenedAt, e.id",
                        Object[].class)
                .setParameter("subject", subject)
                .getResultStream()
                .map(this::entry)
                .toList();
    }

    @Override
    public List<Entry> recent(long beforeId, int size) {
        return entityManager
                .createQuery(ENTRIES + " where e.id < :before order by e.id desc", Object[].class)
                .setParameter("before", beforeId)
                .setMaxResults(size)
                .getResultStream()
                .map(this::entry)
                .toList();
    }

    private Entry entry(Object[] found) {
        return mapper.entry((AuditEntryRow) found[0], (AuditSealRow) found[1]);
    }

    @Override
    public Verification verify() {
        // What is sealed while this runs is left to the next time.
        var head = entityManager.find(AuditHeadRow.class, AuditHeadRow.ONLY);
        var chain = new ChainCheck(entityManager, mapper).run(head.number);
        var whole = chain.broken().isPresent() || chain.lastHash().equals(head.hash);
        var broken = whole ? chain.broken() : Optional.of(head.number);
        var lost = count(LOST);
        return new Verification(
                head.number,
                count("select count(p) from AuditPendingRow p"),
                broken.or(() -> lost > 0 ? Optional.of(head.number + 1) : Optional.empty()),
                head.hash);
    }

    private long count(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }
}
