package no.klarering.clearance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.RemindersKept;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

@ApplicationScoped
@Transactional
class JpaReminders implements RemindersKept {

    private final EntityManager entityManager;

    JpaReminders() {
        this(null);
    }

    @Inject
    JpaReminders(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void begin(Awaited awaited) {
        var known = row(awaited.declaration().key());
        var row = known.orElseGet(ReminderRow::new);
        row.declarationKey = awaited.declaration().key().text();
        row.declarationId = awaited.declaration().text();
        row.kind = awaited.reminder();
        row.nextAt = awaited.next();
        row.sent = awaited.sent();
        if (known.isEmpty()) {
            entityManager.persist(row);
        }
    }

    private Optional<ReminderRow> row(DeclarationKey declaration) {
        return Optional.ofNullable(entityManager.find(ReminderRow.class, declaration.text()));
    }

    @Override
    public List<DeclarationKey> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select r.declarationId from ReminderRow r where r.nextAt <= :now"
                                + " order by r.nextAt, r.declarationKey",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(id -> DeclarationId.of(id).key())
                .toList();
    }

    @Override
    public Optional<Awaited> find(DeclarationKey declaration) {
        return row(declaration)
                .map(
                        row ->
                                new Awaited(
                                        DeclarationId.of(row.declarationId),
                                        row.kind,
                                        row.nextAt,
                                        row.sent));
    }

    @Override
    public void forget(DeclarationKey declaration) {
        row(declaration).ifPresent(entityManager::remove);
    }
}
