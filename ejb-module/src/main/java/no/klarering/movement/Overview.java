package no.klarering.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message in a list: what it is known by, who sent it, and how it stands.
 *
 * @param organisation who sent it
 * @param name its waybill number, or the plate, tail number, train or ship of a transport; of a
 *     relation the MRNs of its ends
 * @param documentType of its waybill, CL754
 * @param carrier half of the key of transports and masters, and of most houses
 * @param scheduledArrival of a transport
 * @param version 1 for the first, one more with each change
 * @param active until it is cancelled
 * @param reasons why a house consignment is not complete
 * @param heldLanes lanes in which declarations that it names are held
 * @param updatedAt when the latest version was kept
 */
public record Overview(
        Mrn mrn,
        MovementKind kind,
        TrafficMode mode,
        Participant organisation,
        Optional<Participant> representative,
        String name,
        Optional<String> documentType,
        Optional<CarrierId> carrier,
        Optional<Instant> scheduledArrival,
        int version,
        boolean active,
        List<IncompleteReason> reasons,
        List<String> heldLanes,
        Instant updatedAt) {

    public Overview {
        reasons = List.copyOf(reasons);
        heldLanes = List.copyOf(heldLanes);
    }

    public boolean mayBeReadBy(Participant reader) {
        return organisation.equals(reader) || representative.filter(reader::equals).isPresent();
    }
}
