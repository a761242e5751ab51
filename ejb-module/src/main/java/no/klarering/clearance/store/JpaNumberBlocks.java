package no.klarering.clearance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import no.klarering.clearance.NumberBlocks;

@ApplicationScoped
@Transactional
class JpaNumberBlocks implements NumberBlocks {

    private final EntityManager entityManager;

    JpaNumberBlocks() {
        this(null);
    }

    @Inject
    JpaNumberBlocks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public long reserve(String unit, int year, int size) {
        var key = new RunningNumberRow.Key(unit, year);
        var row = entityManager.find(RunningNumberRow.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new RunningNumberRow(key);
            entityManager.persist(row);
        }
        var first = row.next;
        row.next += size;
        return first;
    }
}
