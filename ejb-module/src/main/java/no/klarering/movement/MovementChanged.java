package no.klarering.movement;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.klarering.kernel.DomainEvent;

/**
 * A message was accepted, cancelled or refused, or became complete.
 *
 * @param what {@code MOVEMENT_ACCEPTED}, {@code MOVEMENT_CANCELLED}, {@code MOVEMENT_REFUSED},
 *     {@code MOVEMENT_ASKED_AGAIN}, {@code MOVEMENT_REMINDED}
 * @param transports that have to be looked at again
 */
public record MovementChanged(
        Instant at,
        String subject,
        String actor,
        String what,
        Map<String, String> details,
        Set<Mrn> transports)
        implements DomainEvent {

    public MovementChanged {
        details = Map.copyOf(details);
        transports = Set.copyOf(transports);
    }
}
