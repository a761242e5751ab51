package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

/** The queue at the manned desk: numbers from 1 each day at each office. */
public interface QueueTickets {

    /**
     * A ticket for whoever stands at the desk. One who waits already keeps the ticket that he has.
     *
     * @param transport empty for a plate that is of no transport
     */
    Ticket take(String office, Plate plate, Optional<Mrn> transport, DriverLanguage language);

    /**
     * The same by an officer, for a driver whose transport nobody knows.
     *
     * @param actor {@code officer:} and the user name
     */
    Ticket give(String office, Plate plate, DriverLanguage language, String actor);

    /** One that waits or is being served. */
    Optional<Ticket> find(long id);

    /** Those who wait or are being served, in the order of their numbers. */
    List<Ticket> waiting(String office);

    /** The ticket with which the driver of a transport waits or is being served. */
    Optional<Ticket> of(Mrn transport);

    /**
     * An officer calls a ticket to the desk; empty when it is done already or not there.
     *
     * @param actor {@code officer:} and the user name
     */
    Optional<Ticket> call(long id, String actor);

    /**
     * The driver was served; whether he was still waiting.
     *
     * @param actor {@code officer:} and the user name, or who saw him leave
     */
    boolean done(long id, String actor);

    /**
     * @param number of the day
     * @param calledAt empty while it waits
     */
    record Ticket(
            long id,
            String office,
            int number,
            Plate plate,
            Optional<Mrn> transport,
            DriverLanguage language,
            Instant takenAt,
            Optional<Instant> calledAt) {}
}
