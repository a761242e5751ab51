package no.klarering.border;

import java.util.List;
import java.util.Optional;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;

/**
 * A house consignment as the border sees it.
 *
 * @param number of its waybill, to be shown
 * @param isAssessed whether the assessment of what was last sent is at an end
 * @param reasons what it lacks
 * @param heldLanes lanes in which its declarations are held
 * @param told the last signal, empty before the first
 */
public record HouseStanding(
        Mrn mrn,
        String number,
        boolean isAssessed,
        List<IncompleteReason> reasons,
        List<String> heldLanes,
        Selection selection,
        Optional<Routing> told) {

    public HouseStanding {
        reasons = List.copyOf(reasons);
        heldLanes = List.copyOf(heldLanes);
    }

    /** The same after a signal. */
    public HouseStanding told(Routing signal) {
        return new HouseStanding(
                mrn, number, isAssessed, reasons, heldLanes, selection, Optional.of(signal));
    }
}
