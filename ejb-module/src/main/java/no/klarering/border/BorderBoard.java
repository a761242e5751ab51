package no.klarering.border;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * What officers see of the border: who comes, who got which light, who waits, who has gone, and
 * everything about one transport. Reads only; every answer is bounded.
 */
public interface BorderBoard {

    /** Expected within twelve hours or late by no more, the next one first. */
    List<BoardVehicle> approaching(View view);

    /** What the cameras saw and were answered, the latest first. */
    List<BoardSighting> signals(View view);

    /** Stopped, not let go and not seen leaving, who waits longest first. */
    List<BoardVehicle> atTheDesk(View view);

    /** Seen on their way in within two hours, and not known to be any transport. */
    List<BoardSighting> unknown(View view);

    /** Left within thirty days without being let go, and not settled, the earliest first. */
    List<Departed> leftOnRed(View view);

    /**
     * Seen leaving within three days without having been seen coming, and not settled, the earliest
     * first.
     */
    List<BoardSighting> outWithoutIn(View view);

    /** Left the customs area since the day began, the latest first. */
    List<BoardVehicle> gone(View view);

    Tally tally(View view);

    Optional<StandingTransport> find(Mrn transport);

    /**
     * The vehicles with which goods of declarations come, or have come, and have not left: one that
     * is there before one that is expected, else the next one. Nothing for others.
     */
    Map<DeclarationReference, BoardVehicle> carrying(Collection<DeclarationReference> declarations);

    /**
     * Declarations that are held, and with them vehicles that stand at a border: at most {@link
     * #HELD}, who waits longest first.
     */
    Set<DeclarationReference> holding(Instant now);

    /** Those of the transports that the border knows, the next expected first. */
    List<BoardVehicle> vehicles(Collection<Mrn> transports);

    /** Whether and how a transport left without being let go. */
    Optional<RedDeparture> redDeparture(Mrn transport);

    Optional<BoardSighting> sighting(UUID observationId);

    /**
     * What a transport carries, as it is now; empty when it is not active. Costs as much as there
     * is on board.
     */
    Optional<TransportTree> tree(Mrn transport);

    /** One master with its houses, as they are now; empty when it is not active. */
    Optional<MasterBranch> master(Mrn master);

    /** Kilograms of houses, as they were last reported. */
    Map<Mrn, BigDecimal> weights(Collection<Mrn> houses);

    /** Everything that happened to a transport, the latest first, at most {@link #HISTORY}. */
    List<BoardMoment> history(Mrn transport);

    /** Transports by plate, by MRN, or by the number of a waybill on board. */
    List<BoardVehicle> search(String words, int most);

    /** At most so many declarations that hold a vehicle. */
    int HELD = 400;

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

    /** A transport that left without being let go. */
    record Departed(BoardVehicle vehicle, RedDeparture departure) {}

    /**
     * Numbers of a day at an office.
     *
     * @param atTheDesk stopped, or known by nobody
     * @param toFollowUp left without being let go, or seen leaving only, and not settled
     * @param withoutStop of those gone, who never saw red
     */
    record Tally(
            long approaching,
            long atTheDesk,
            long toFollowUp,
            long gone,
            long withoutStop,
            long lastHour) {}
}
