package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportTree.Gap;

/**
 * A transport as the border sees it: one that a plate may mean.
 *
 * @param office where it is expected, or where it arrived
 * @param isSelected whether the vehicle itself is selected for control
 * @param gaps what keeps its set from being complete
 * @param houses everything on board
 */
public record ExpectedTransport(
        Mrn mrn,
        TrafficMode mode,
        Plate plate,
        String office,
        Instant estimatedArrival,
        TransportState state,
        Optional<Instant> arrivedAt,
        Optional<Instant> enteredAt,
        boolean isSelected,
        List<Gap> gaps,
        List<HouseStanding> houses) {

    public ExpectedTransport {
        gaps = List.copyOf(gaps);
        houses = List.copyOf(houses);
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }
}
