package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import no.klarering.movement.Mrn;

/** Which houses officers have selected, let pass or refused. */
public interface Selections {

    /** The last decision for each house that there is one for. */
    Map<Mrn, Selection> of(Collection<Mrn> houses);

    void keep(Mrn house, Selection selection, String reason, String actor, Instant at);
}
