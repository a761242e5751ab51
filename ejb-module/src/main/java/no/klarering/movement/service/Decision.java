package no.klarering.movement.service;

import java.util.Set;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Mrn;

/**
 * What one order came to.
 *
 * @param transports on which it bears
 */
record Decision(MovementResult result, Set<Mrn> transports) {

    Decision {
        transports = Set.copyOf(transports);
    }
}
