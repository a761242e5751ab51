package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.border.EntriesKept;
import no.klarering.border.EntryEffect;
import no.klarering.kernel.Portions;
import no.klarering.movement.Mrn;

@ApplicationScoped
@Transactional
class JpaEntries implements EntriesKept {

    private static final int LONGEST_OUTCOME = 560;

    private final EntityManager entityManager;

    JpaEntries() {
        this(null);
    }

    @Inject
    JpaEntries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Set<Mrn> entered(Collection<Mrn> houses) {
        var found = new HashSet<Mrn>();
        Portions.each(
                houses.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select e.house from EnteredRow e where e.house in :houses",
                                        String.class)
                                .setParameter("houses", some)
                                .getResultStream()
                                .forEach(house -> found.add(Mrn.of(house))));
        return found;
    }

    @Override
    public void enter(Collection<Mrn> houses, Mrn transport, Instant at) {
        for (var house : houses) {
            var row = new EnteredRow();
            row.house = house.text();
            row.transport = transport.text();
            row.enteredAt = at;
            entityManager.persist(row);
        }
    }

    @Override
    public void owe(Mrn transport, List<EntryEffect> effects, Instant at) {
        for (var effect : effects) {
            var row = EffectMapper.row(effect);
            if (!isOwed(row)) {
                row.transport = transport.text();
                row.owedAt = at;
                row.nextTryAt = at;
                entityManager.persist(row);
            }
        }
    }

    private boolean isOwed(EffectRow row) {
        return !entityManager
                .createQuery(
                        "select e.id from EffectRow e where e.kind = :kind"
                                + " and e.reference = :reference",
                        Long.class)
                .setParameter("kind", row.kind)
                .setParameter("reference", row.reference)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Owed> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select e from EffectRow e where e.nextTryAt <= :now"
                                + " order by e.nextTryAt, e.id",
                        EffectRow.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(EffectMapper::owed)
                .toList();
    }

    @Override
    public Optional<Owed> forUpdate(long id) {
        return Optional.ofNullable(
                        entityManager.find(EffectRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.doneAt == null)
                .map(EffectMapper::owed);
    }

    @Override
    public void done(Owed effect, String outcome, Instant at) {
        var row = entityManager.find(EffectRow.class, effect.id());
        row.tries = effect.tries() + 1;
        row.nextTryAt = null;
        row.doneAt = at;
        row.outcome = cut(outcome);
    }

    @Override
    public void failed(Owed effect, String why, Instant nextTry) {
        var row = entityManager.find(EffectRow.class, effect.id());
        row.tries = effect.tries() + 1;
        row.nextTryAt = nextTry;
        row.outcome = cut(why);
    }

    private static String cut(String text) {
        return text.length() > LONGEST_OUTCOME ? text.substring(0, LONGEST_OUTCOME) : text;
    }
}
