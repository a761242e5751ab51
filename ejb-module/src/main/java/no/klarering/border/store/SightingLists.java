package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BoardSighting;
import no.klarering.border.BorderBoard.View;

/** What cameras saw, in lists; each question goes back to a known instant only. */
final class SightingLists {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration UNKNOWN_WAITS = Duration.ofHours(2);
    private static final Duration FOLLOWED_UP = Duration.ofDays(3);

    private static final String SINCE =
            " from ObservationRow o where o.office = :office and o.receivedAt >= :since";
    private static final String UNKNOWN =
            SINCE
                    + " and o.camera = 'IN' and o.signal = 'RED' and o.transport is null"
                    + " and o.chosen is null and o.settledAt is null and not exists"
                    + " (select p.observationId from ObservationRow p"
                    + " where p.plate = o.plate and p.office = o.office"
                    + " and p.receivedAt > o.receivedAt)";

    /** Not once more when it was seen leaving again, and not when it has arrived after all. */
    private static final String OUT_WITHOUT_IN =
            SINCE
                    + " and o.camera = 'OUT' and o.signal = 'RED'"
                    + " and o.hindrances like 'OUT_WITHOUT_IN%'"
                    + " and o.chosen is null and o.settledAt is null and not exists"
                    + " (select p.observationId from ObservationRow p"
                    + " where p.plate = o.plate and p.office = o.office and p.camera = 'OUT'"
                    + " and p.receivedAt > o.receivedAt) and not exists"
                    + " (select t.mrn from TransportRow t"
                    + " where t.mrn = o.transport and t.arrivedAt is not null)";

    private final EntityManager entityManager;

    SightingLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<BoardSighting> find(UUID observationId) {
        return Optional.ofNullable(
                        entityManager.find(ObservationRow.class, observationId.toString()))
                .map(BoardMapper::sighting);
    }

    List<BoardSighting> signals(View view) {
        return list(SINCE + " order by o.receivedAt desc, o.observationId", view, DAY);
    }

    List<BoardSighting> unknown(View view) {
        return list(UNKNOWN + " order by o.receivedAt, o.observationId", view, UNKNOWN_WAITS);
    }

    long countUnknown(View view) {
        return count(UNKNOWN, view, UNKNOWN_WAITS);
    }

    List<BoardSighting> outWithoutIn(View view) {
        return list(OUT_WITHOUT_IN + " order by o.receivedAt, o.observationId", view, FOLLOWED_UP);
    }

    long countOutWithoutIn(View view) {
        return count(OUT_WITHOUT_IN, view, FOLLOWED_UP);
    }

    long countLastHour(View view) {
        return count(SINCE + " and o.camera = 'IN'", view, HOUR);
    }

    private List<BoardSighting> list(String which, View view, Duration back) {
        return entityManager
                .createQuery("select o" + which, ObservationRow.class)
                .setParameter("office", view.office())
                .setParameter("since", view.now().minus(back))
                .setFirstResult(view.first())
                .setMaxResults(view.most())
                .getResultStream()
                .map(BoardMapper::sighting)
                .toList();
    }

    private long count(String which, View view, Duration back) {
        return entityManager
                .createQuery("select count(o)" + which, Long.class)
                .setParameter("office", view.office())
                .setParameter("since", view.now().minus(back))
                .getSingleResult();
    }
}
