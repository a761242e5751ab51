package no.klarering.border;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.klarering.border.Sightings.Sighting;
import no.klarering.kernel.DomainEvent;
import no.klarering.movement.Mrn;

/**
 * Something happened at the border: a light, an arrival, an entry, a signal, an officer's choice.
 *
 * @param what {@code BORDER_OBSERVED}, {@code BORDER_ARRIVED}, {@code BORDER_ENTERED}, {@code
 *     BORDER_SELECTED}, {@code BORDER_REASSESSED}, {@code BORDER_EFFECT_DONE}, {@code
 *     BORDER_SETTLED}, {@code BORDER_TICKET}
 * @param office CL141
 * @param transport empty when none was recognised
 */
public record BorderChanged(
        Instant at,
        String subject,
        String actor,
        String what,
        Map<String, String> details,
        String office,
        Optional<Mrn> transport)
        implements DomainEvent {

    public BorderChanged {
        details = Map.copyOf(details);
    }

    /** A camera saw something and was answered. */
    public static BorderChanged observed(Sighting sighting) {
        var seen = sighting.seen();
        var answered = sighting.answered();
        var transport = answered.decision().transport();
        return new BorderChanged(
                answered.at(),
                "movement:" + transport.map(Mrn::text).orElse(seen.observationId().toString()),
                "system",
                "BORDER_OBSERVED",
                Map.of(
                        "office",
                        seen.customsOffice(),
                        "camera",
                        seen.camera().name(),
                        "plate",
                        seen.plate().text(),
                        "observationId",
                        seen.observationId().toString(),
                        "signal",
                        answered.decision().signal().name(),
                        "reasons",
                        String.join(" ", answered.decision().reasons())),
                seen.customsOffice(),
                transport);
    }
}
