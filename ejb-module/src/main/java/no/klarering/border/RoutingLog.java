package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TransportDocument;

/**
 * The signals of house consignments ("dirigering"), each organisation's own log of them. Nothing in
 * it is ever changed; the last signal of a house is the valid one.
 */
public interface RoutingLog {

    /** At most so many at once. */
    int PAGE = 1000;

    /**
     * Signals that the reader may see, the oldest first, at most {@link #PAGE}.
     *
     * @param marker the last entry that was read before; empty from the beginning
     * @return empty when the marker is of no entry that the reader may see
     */
    Optional<List<Entry>> after(Optional<UUID> marker, Participant reader);

    /** Signals of each of the houses that the reader may see, the oldest first. */
    Map<Mrn, List<Entry>> of(Collection<Mrn> houses, Participant reader);

    /** Signals by their markers, those of them that the reader may see. */
    List<Entry> find(Collection<UUID> markers, Participant reader);

    /**
     * One signal for one house.
     *
     * @param id the marker of the entry
     * @param at when it was given
     * @param receptacle its mail bag
     */
    record Entry(
            UUID id,
            Instant at,
            Routing routing,
            Mrn house,
            TransportDocument document,
            Vehicle vehicle,
            Optional<String> receptacle) {}

    /**
     * The means of transport with which the house came.
     *
     * @param identificationNumber as it was reported
     * @param typeOfIdentification CL750
     */
    record Vehicle(
            Mrn transport,
            String identificationNumber,
            String typeOfIdentification,
            Instant estimatedArrival,
            Instant scheduledArrival) {}
}
