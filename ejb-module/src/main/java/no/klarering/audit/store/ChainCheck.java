package no.klarering.audit.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import no.klarering.audit.core.Seal;

/** Computes the chain anew, page by page, so that its length does not matter. */
final class ChainCheck {

    /** The result: the first seal that does not fit, and the last hash that did. */
    record Chain(Optional<Long> broken, String lastHash) {}

    private static final int PAGE = 1000;
    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final EntityManager entityManager;
    private final AuditMapper mapper;
    private long number;
    private String hash = BEFORE_THE_FIRST;

    ChainCheck(EntityManager entityManager, AuditMapper mapper) {
        this.entityManager = entityManager;
        this.mapper = mapper;
    }

    Chain run(long last) {
        while (number < last) {
            var page = page(last);
            if (page.isEmpty() || !page.stream().allMatch(this::fits)) {
                return new Chain(Optional.of(number + 1), hash);
            }
            entityManager.clear();
        }
        return new Chain(Optional.empty(), hash);
    }

    private List<Object[]> page(long last) {
        return entityManager
                .createQuery(
                        "select s, e from AuditSealRow s left join AuditEntryRow e"
                                + " on e.id = s.entryId"
                                + " where s.number > :after and s.number <= :last"
                                + " order by s.number",
                        Object[].class)
                .setParameter("after", number)
                .setParameter("last", last)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private boolean fits(Object[] found) {
        var seal = (AuditSealRow) found[0];
        var entry = (AuditEntryRow) found[1];
        if (entry == null
                || seal.number != number + 1
                || !seal.hash.equals(Seal.of(hash, mapper.sealed(entry)))) {
            return false;
        }
        number = seal.number;
        hash = seal.hash;
        return true;
    }
}
