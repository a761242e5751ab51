package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.Refusals;

@ApplicationScoped
@Transactional
class JpaRefusals implements Refusals {

    private static final String OF_THE_SENDERS =
            ".sender in :senders and %1$s.receivedAt >= :from and %1$s.receivedAt < :before";

    private final EntityManager entityManager;

    JpaRefusals() {
        this(null);
    }

    @Inject
    JpaRefusals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Statistics of(Collection<Nodi> senders, Instant from, Instant before) {
        if (senders.isEmpty()) {
            return new Statistics(0, 0, List.of());
        }
        var asked = new Asked(senders.stream().map(Nodi::code).toList(), from, before);
        var found =
                asked.by(
                                entityManager.createQuery(
                                        "select r.code, count(r), sum(r.count)"
                                                + " from RefusalRow r where "
                                                + ofTheSenders("r")
                                                + " group by r.code order by count(r) desc, r.code",
                                        Object[].class))
                        .getResultList();
        return new Statistics(
                messages(asked) + wholes(asked),
                found.stream().mapToLong(row -> ((Number) row[2]).longValue()).sum(),
                found.stream().map(row -> new Counted((String) row[0], (Long) row[1])).toList());
    }

    private long messages(Asked asked) {
        return asked.by(
                        entityManager.createQuery(
                                "select count(m) from InterchangeMessageRow m, InterchangeRow i"
                                        + " where m.interchangeId = i.id and i.test = false"
                                        + " and i.state = :state and "
                                        + ofTheSenders("i"),
                                Long.class))
                .setParameter("state", InterchangeState.PROCESSED)
                .getSingleResult();
    }

    private long wholes(Asked asked) {
        return asked.by(
                        entityManager.createQuery(
                                "select count(i) from InterchangeRow i"
                                        + " where i.test = false and i.state = :state and "
                                        + ofTheSenders("i"),
                                Long.class))
                .setParameter("state", InterchangeState.REJECTED)
                .getSingleResult();
    }

    private static String ofTheSenders(String alias) {
        return alias + OF_THE_SENDERS.formatted(alias);
    }

    private record Asked(List<String> senders, Instant from, Instant before) {

        <T> TypedQuery<T> by(TypedQuery<T> query) {
            return query.setParameter("senders", senders)
                    .setParameter("from", from)
                    .setParameter("before", before);
        }
    }
}
