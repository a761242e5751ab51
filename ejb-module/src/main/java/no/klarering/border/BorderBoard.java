package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree;

/**
 * What officers see of the border: who comes, who got which light, who waits, who has gone, and
 * everything about one transport. Reads only; every answer is bounded.
 */
public interface BorderBoard {

    /** Expected within twelve hours or late by no more, the next one first. */
    List<BoardVehicle> approaching(View view);

    /** What the cameras saw and were answered, the latest first. */
    List<BoardSighting> signals(View view);

    /** Stopped and not let go, who waits longest first. */
    List<BoardVehicle> atTheDesk(View view);

    /** Seen on their way in within two hours, and not known to be any transport. */
    List<BoardSighting> unknown(View view);

    /** Left the customs area since the day began, the latest first. */
    List<BoardVehicle> gone(View view);

    Tally tally(View view);

    Optional<StandingTransport> find(Mrn transport);

    /** Those of the transports that the border knows, the next expected first. */
    List<BoardVehicle> vehicles(Collection<Mrn> transports);

    Optional<BoardSighting> sighting(UUID observationId);

    /** What a transport carries; empty when it is not active. */
    Optional<TransportTree> tree(Mrn transport);

    /** Everything that happened to a transport, the latest first, at most {@link #HISTORY}. */
    List<BoardMoment> history(Mrn transport);

    /** Transports by plate, by MRN, or by the number of a waybill on board. */
    List<BoardVehicle> search(String words, int most);

    /** At most so many entries of a history. */
    int HISTORY = 300;

    /**
     * What is looked at.
     *
     * @param office CL141
     * @param dayBegan midnight in Norway
     * @param first how many to leave out
     * @param most how many to show
     */
    record View(String office, Instant dayBegan, Instant now, int first, int most) {}

    /**
     * Numbers of a day at an office.
     *
     * @param withoutStop of those gone, who never saw red
     */
    record Tally(long approaching, long atTheDesk, long gone, long withoutStop, long lastHour) {}
}
