package no.klarering.web.border;

import java.util.List;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.movement.Mrn;

/**
 * What a camera is told; {@code transportMrn} is left out when none was recognised.
 *
 * @param signal {@code GREEN} or {@code RED}
 * @param reasons codes of what keeps the vehicle, each once; empty at green
 */
public record ObservationAnswer(
        String observationId, String signal, String transportMrn, List<String> reasons) {

    static ObservationAnswer of(Answered answered) {
        var decision = answered.decision();
        return new ObservationAnswer(
                answered.observationId().toString(),
                decision.signal().name(),
                decision.transport().map(Mrn::text).orElse(null),
                decision.reasons());
    }
}
