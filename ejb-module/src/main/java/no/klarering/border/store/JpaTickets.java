package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.border.TicketBook;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

@ApplicationScoped
@Transactional
class JpaTickets implements TicketBook {

    private final EntityManager entityManager;

    JpaTickets() {
        this(null);
    }

    @Inject
    JpaTickets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void takeTurn() {
        entityManager.find(TicketTurnRow.class, TicketTurnRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Ticket add(Wish wish) {
        var row = new BorderTicketRow();
        row.office = wish.office();
        row.day = wish.day();
        row.number = last(wish) + 1;
        row.transport = wish.transport().map(Mrn::text).orElse(null);
        row.plate = wish.plate().text();
        row.language = wish.language().code();
        row.takenAt = wish.at();
        entityManager.persist(row);
        return ticket(row);
    }

    private int last(Wish wish) {
        return Optional.ofNullable(
                        entityManager
                                .createQuery(
                                        "select max(t.number) from BorderTicketRow t"
                                                + " where t.office = :office and t.day = :day",
                                        Integer.class)
                                .setParameter("office", wish.office())
                                .setParameter("day", wish.day())
                                .getSingleResult())
                .orElse(0);
    }

    @Override
    public List<Ticket> open(String office, Instant since) {
        return entityManager
                .createQuery(
                        "select t from BorderTicketRow t where t.office = :office"
                                + " and t.takenAt > :since and t.doneAt is null"
                                + " order by t.day, t.number",
                        BorderTicketRow.class)
                .setParameter("office", office)
                .setParameter("since", since)
                .getResultStream()
                .map(JpaTickets::ticket)
                .toList();
    }

    @Override
    public Optional<Ticket> openOf(Mrn transport, Instant since) {
        return entityManager
                .createQuery(
                        "select t from BorderTicketRow t where t.transport = :transport"
                                + " and t.takenAt > :since and t.doneAt is null"
                                + " order by t.takenAt desc",
                        BorderTicketRow.class)
                .setParameter("transport", transport.text())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(JpaTickets::ticket);
    }

    @Override
    public Optional<Ticket> find(long id) {
        return row(id).map(JpaTickets::ticket);
    }

    private Optional<BorderTicketRow> row(long id) {
        return Optional.ofNullable(entityManager.find(BorderTicketRow.class, id))
                .filter(row -> row.doneAt == null);
    }

    @Override
    public void call(long id, String actor, Instant at) {
        row(id).ifPresent(
                        row -> {
                            row.calledAt = at;
                            row.calledBy = actor;
                        });
    }

    @Override
    public void done(long id, Instant at) {
        row(id).ifPresent(row -> row.doneAt = at);
    }

    private static Ticket ticket(BorderTicketRow row) {
        return new Ticket(
                row.id,
                row.office,
                row.number,
                new Plate(row.plate),
                Optional.ofNullable(row.transport).map(Mrn::of),
                DriverLanguage.of(row.language),
                row.takenAt,
                Optional.ofNullable(row.calledAt));
    }
}
