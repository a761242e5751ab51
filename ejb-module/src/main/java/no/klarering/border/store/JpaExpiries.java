package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.border.Expiries;
import no.klarering.movement.Mrn;

@ApplicationScoped
@Transactional
class JpaExpiries implements Expiries {

    private final EntityManager entityManager;

    JpaExpiries() {
        this(null);
    }

    @Inject
    JpaExpiries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void begin(Expected expected) {
        entityManager.persist(shown(expected, new ExpiryRow()));
    }

    @Override
    public void beginAgain(Expected expected) {
        row(expected.mrn()).ifPresentOrElse(row -> shown(expected, row), () -> begin(expected));
    }

    private static ExpiryRow shown(Expected expected, ExpiryRow row) {
        row.mrn = expected.mrn().text();
        row.countedFrom = expected.countedFrom();
        row.lookAt = expected.lookAt();
        row.reminded = expected.isReminded();
        return row;
    }

    private Optional<ExpiryRow> row(Mrn mrn) {
        return Optional.ofNullable(entityManager.find(ExpiryRow.class, mrn.text()));
    }

    @Override
    public List<Mrn> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select e.mrn from ExpiryRow e where e.lookAt <= :now"
                                + " order by e.lookAt, e.mrn",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(Mrn::of)
                .toList();
    }

    @Override
    public Optional<Expected> find(Mrn mrn) {
        return row(mrn).map(row -> new Expected(mrn, row.countedFrom, row.lookAt, row.reminded));
    }

    @Override
    public void later(Mrn mrn, Instant lookAt, boolean isReminded) {
        row(mrn).ifPresent(
                        row -> {
                            row.lookAt = lookAt;
                            row.reminded = isReminded;
                        });
    }

    @Override
    public void forget(Mrn mrn) {
        row(mrn).ifPresent(entityManager::remove);
    }
}
