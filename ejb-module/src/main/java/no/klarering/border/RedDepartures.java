package no.klarering.border;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.Mrn;

/** Who has left without being let go, and has not come back since. */
public interface RedDepartures {

    /** The latest of each; nothing for those that have not left so. */
    Map<Mrn, RedDeparture> of(Collection<Mrn> transports);

    Optional<RedDeparture> of(Mrn transport);
}
