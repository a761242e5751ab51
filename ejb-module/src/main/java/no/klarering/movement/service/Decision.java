package no.klarering.movement.service;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.MovementOrder;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Mrn;

/**
 * What one order came to.
 *
 * @param kept the message that came of it; empty when none did
 * @param transports on which what stood before bears
 */
record Decision(
        MovementOrder order, MovementResult result, Optional<Mrn> kept, Set<Mrn> transports) {

    Decision {
        transports = Set.copyOf(transports);
    }

    /** It bears on these too. */
    Decision on(Set<Mrn> more) {
        var all = new HashSet<>(transports);
        all.addAll(more);
        return new Decision(order, result, kept, all);
    }
}
