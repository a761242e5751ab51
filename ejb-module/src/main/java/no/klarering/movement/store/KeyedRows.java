package no.klarering.movement.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.klarering.kernel.Portions;

/**
 * Finds rows by many keys, for questions that follow each other. What the running transaction has
 * changed is written before the first, and not looked for again by each of them.
 */
final class KeyedRows {

    private final EntityManager entityManager;

    KeyedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
        entityManager.flush();
    }

    /**
     * @param question with {@code in :keys}
     */
    <R> List<R> of(String question, Class<R> type, Collection<String> keys) {
        var found = new ArrayList<R>();
        Portions.each(
                keys,
                some ->
                        found.addAll(
                                entityManager
                                        .createQuery(question, type)
                                        .setParameter("keys", some)
                                        .setFlushMode(FlushModeType.COMMIT)
                                        .getResultList()));
        return found;
    }
}
