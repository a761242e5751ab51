package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.border.BorderChanged;
import no.klarering.border.QueueTickets;
import no.klarering.border.TicketBook;
import no.klarering.border.TicketBook.Wish;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

/** The queue at the desk. Who has waited for twelve hours is not waiting any more. */
@Stateless
public class Tickets implements QueueTickets {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final TicketBook book;
    private final Event<BorderChanged> events;
    private final Clock clock;

    public Tickets() {
        this(null, null, null);
    }

    @Inject
    public Tickets(TicketBook book, Event<BorderChanged> events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Ticket take(
            String office, Plate plate, Optional<Mrn> transport, DriverLanguage language) {
        var now = now();
        return issue(
                new Wish(office, day(now), plate, transport, language, now),
                "driver:" + transport.map(Mrn::text).orElse(""),
                "TAKEN");
    }

    @Override
    public Ticket give(String office, Plate plate, DriverLanguage language, String actor) {
        var now = now();
        return issue(
                new Wish(office, day(now), plate, Optional.empty(), language, now), actor, "GIVEN");
    }

    private Ticket issue(Wish wish, String actor, String what) {
        book.takeTurn();
        return book.open(wish.office(), wish.at().minus(PATIENCE)).stream()
                .filter(ticket -> ticket.plate().equals(wish.plate()))
                .findFirst()
                .orElseGet(
                        () -> {
                            var ticket = book.add(wish);
                            tell(ticket, actor, what);
                            return ticket;
                        });
    }

    @Override
    public Optional<Ticket> find(long id) {
        return book.find(id).filter(ticket -> ticket.takenAt().isAfter(now().minus(PATIENCE)));
    }

    @Override
    public List<Ticket> waiting(String office) {
        return book.open(office, now().minus(PATIENCE));
    }

    @Override
    public Optional<Ticket> of(Mrn transport) {
        return book.openOf(transport, now().minus(PATIENCE));
    }

    @Override
    public Optional<Ticket> call(long id, String actor) {
        book.takeTurn();
        var found = book.find(id);
        found.ifPresent(
                ticket -> {
                    book.call(id, actor, now());
                    tell(ticket, actor, "CALLED");
                });
        return book.find(id);
    }

    @Override
    public boolean done(long id, String actor) {
        book.takeTurn();
        var found = book.find(id);
        found.ifPresent(ticket -> end(ticket, actor));
        return found.isPresent();
    }

    private void end(Ticket ticket, String actor) {
        book.done(ticket.id(), now());
        tell(ticket, actor, "DONE");
    }

    private void tell(Ticket ticket, String actor, String what) {
        events.fire(
                new BorderChanged(
                        now(),
                        "ticket:" + ticket.office() + "/" + ticket.number(),
                        actor,
                        "BORDER_TICKET",
                        Map.of("plate", ticket.plate().text(), "ticket", what),
                        ticket.office(),
                        ticket.transport()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, NORWAY);
    }
}
