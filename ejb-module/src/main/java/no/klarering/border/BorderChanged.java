package no.klarering.border;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
}
