package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BorderReason;
import no.klarering.border.RedDeparture;
import no.klarering.border.RedDepartures;
import no.klarering.movement.Mrn;

@ApplicationScoped
@Transactional
class JpaRedDepartures implements RedDepartures {

    private static final String SEEN =
            "select o.transport, o.receivedAt, o.hindrances from ObservationRow o"
                    + " where o.transport in :mrns and "
                    + RedMarks.OBSERVED;
    private static final String TOLD =
            "select e.transport, e.happenedAt, e.hindrances from EventRow e"
                    + " where e.transport in :mrns and "
                    + RedMarks.TOLD;
    private static final String SETTLED =
            "select e.transport, e.happenedAt from EventRow e where e.transport in :mrns"
                    + " and e.what = 'SETTLED' order by e.happenedAt";

    private final EntityManager entityManager;

    JpaRedDepartures() {
        this(null);
    }

    @Inject
    JpaRedDepartures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<RedDeparture> of(Mrn transport) {
        return Optional.ofNullable(of(List.of(transport)).get(transport));
    }

    @Override
    public Map<Mrn, RedDeparture> of(Collection<Mrn> transports) {
        if (transports.isEmpty()) {
            return Map.of();
        }
        var settled = new HashMap<String, Instant>();
        rows(SETTLED, transports).forEach(row -> settled.put((String) row[0], (Instant) row[1]));
        var latest = new HashMap<Mrn, RedDeparture>();
        Stream.concat(rows(SEEN, transports), rows(TOLD, transports))
                .map(row -> departure(row, settled.getOrDefault((String) row[0], Instant.MIN)))
                .forEach(
                        each ->
                                latest.merge(
                                        each.transport(),
                                        each,
                                        (one, other) ->
                                                one.at().isAfter(other.at()) ? one : other));
        return latest;
    }

    private Stream<Object[]> rows(String question, Collection<Mrn> transports) {
        return entityManager
                .createQuery(question, Object[].class)
                .setParameter("mrns", transports.stream().map(Mrn::text).toList())
                .getResultStream();
    }

    private static RedDeparture departure(Object[] row, Instant settled) {
        var at = (Instant) row[1];
        var first = StandingText.hindrances((String) row[2]).get(0);
        return new RedDeparture(
                Mrn.of((String) row[0]),
                at,
                BorderReason.valueOf(first.code()),
                !settled.isBefore(at));
    }
}
