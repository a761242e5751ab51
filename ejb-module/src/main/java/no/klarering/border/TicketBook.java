package no.klarering.border;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

/** Queue tickets as they are kept. */
public interface TicketBook {

    /** Waits for its turn; nobody else takes or changes tickets until the transaction ends. */
    void takeTurn();

    /** A ticket with the next number of its day at its office. */
    Ticket add(Wish wish);

    /** Those not done of an office that were taken since an instant, in their order. */
    List<Ticket> open(String office, Instant since);

    /** The ticket of a transport that is not done, taken since an instant. */
    Optional<Ticket> openOf(Mrn transport, Instant since);

    /** One that is not done. */
    Optional<Ticket> find(long id);

    void call(long id, String actor, Instant at);

    void done(long id, Instant at);

    /** Who wants a ticket. */
    record Wish(
            String office,
            LocalDate day,
            Plate plate,
            Optional<Mrn> transport,
            DriverLanguage language,
            Instant at) {}
}
