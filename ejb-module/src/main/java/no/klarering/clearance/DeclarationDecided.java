package no.klarering.clearance;

import java.time.Instant;
import java.util.Map;
import no.klarering.kernel.DomainEvent;

/**
 * A declaration came to a new state, by the system or by an officer.
 *
 * @param what {@code DECLARATION_RELEASED}, {@code DECLARATION_HELD}, {@code DECLARATION_REFUSED},
 *     {@code DECLARATION_ACCEPTED}, {@code DECLARATION_WITHDRAWN}, {@code NEW_VERSION_ASKED},
 *     {@code DOCUMENTS_ASKED}; by another declaration {@code DECLARATION_FINALISED}, {@code
 *     RECALCULATION_PENDING}, {@code RECALCULATION_ENDED}, {@code DECLARATION_RECALCULATED}
 */
public record DeclarationDecided(
        Instant at, String subject, String actor, String what, Map<String, String> details)
        implements DomainEvent {

    public DeclarationDecided {
        details = Map.copyOf(details);
    }
}
