package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BoardMoment;
import no.klarering.border.BoardMoment.Kind;
import no.klarering.border.Signal;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;

/** Puts together what happened to a transport, from all that is kept of it. */
final class BoardHistory {

    private final EntityManager entityManager;
    private final Movements movements;

    BoardHistory(EntityManager entityManager, Movements movements) {
        this.entityManager = entityManager;
        this.movements = movements;
    }

    List<BoardMoment> of(Mrn transport, int most) {
        return Stream.of(
                        messages(transport),
                        sightings(transport, most),
                        deeds(transport, most),
                        routing(transport, most),
                        effects(transport, most),
                        tickets(transport, most))
                .flatMap(moments -> moments)
                .sorted(Comparator.comparing(BoardMoment::at).reversed())
                .limit(most)
                .toList();
    }

    private Stream<BoardMoment> messages(Mrn transport) {
        return movements.versions(transport).stream()
                .map(
                        version ->
                                BoardMoment.message(
                                        version.keptAt(),
                                        version.action().name(),
                                        transport.text()));
    }

    private Stream<BoardMoment> sightings(Mrn transport, int most) {
        return rows(
                        ObservationRow.class,
                        "r.transport = :mrn or r.chosen = :mrn",
                        "r.receivedAt",
                        transport,
                        most)
                .map(
                        row ->
                                new BoardMoment(
                                        row.receivedAt,
                                        Kind.CAMERA,
                                        row.camera,
                                        row.plate,
                                        "",
                                        Optional.of(Signal.valueOf(row.signal)),
                                        StandingText.hindrances(row.hindrances),
                                        false));
    }

    private Stream<BoardMoment> deeds(Mrn transport, int most) {
        return rows(EventRow.class, "r.transport = :mrn", "r.happenedAt", transport, most)
                .map(
                        row ->
                                new BoardMoment(
                                        row.happenedAt,
                                        Kind.DEED,
                                        row.what,
                                        row.details,
                                        row.actor,
                                        Optional.of(Signal.valueOf(row.signal)),
                                        StandingText.hindrances(row.hindrances),
                                        false));
    }

    private Stream<BoardMoment> routing(Mrn transport, int most) {
        return rows(RoutingSignalRow.class, "r.transport = :mrn", "r.number", transport, most)
                .map(row -> BoardMoment.routing(row.givenAt, row.routing, row.documentNumber));
    }

    private Stream<BoardMoment> effects(Mrn transport, int most) {
        return rows(EffectRow.class, "r.transport = :mrn", "r.owedAt", transport, most)
                .map(
                        row ->
                                BoardMoment.effect(
                                        row.doneAt == null ? row.owedAt : row.doneAt,
                                        row.kind,
                                        row.reference.replace('\t', ' '),
                                        row.doneAt == null));
    }

    private Stream<BoardMoment> tickets(Mrn transport, int most) {
        return rows(BorderTicketRow.class, "r.transport = :mrn", "r.takenAt", transport, most)
                .flatMap(BoardHistory::ticket);
    }

    private static Stream<BoardMoment> ticket(BorderTicketRow row) {
        var moments = new ArrayList<BoardMoment>();
        moments.add(BoardMoment.ticket(row.takenAt, "TAKEN", row.number, ""));
        if (row.calledAt != null) {
            moments.add(BoardMoment.ticket(row.calledAt, "CALLED", row.number, row.calledBy));
        }
        if (row.doneAt != null) {
            moments.add(BoardMoment.ticket(row.doneAt, "DONE", row.number, ""));
        }
        return moments.stream();
    }

    private <R> Stream<R> rows(Class<R> type, String which, String time, Mrn mrn, int most) {
        return entityManager
                .createQuery(
                        "select r from %s r where %s order by %s desc"
                                .formatted(type.getSimpleName(), which, time),
                        type)
                .setParameter("mrn", mrn.text())
                .setMaxResults(most)
                .getResultStream();
    }
}
