package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.Mrn;

/** When time alone has something to do to messages. */
public interface Expiries {

    /** A message that is new: its time is counted from now on. */
    void begin(Expected expected);

    /** A message that has changed: its time is counted anew. */
    void beginAgain(Expected expected);

    List<Mrn> due(Instant now, int most);

    Optional<Expected> find(Mrn mrn);

    /** Looks again later. */
    void later(Mrn mrn, Instant lookAt, boolean isReminded);

    /** Nothing will come of it any more. */
    void forget(Mrn mrn);

    /**
     * @param countedFrom the estimated arrival of a transport, the last update of a consignment
     */
    record Expected(Mrn mrn, Instant countedFrom, Instant lookAt, boolean isReminded) {}
}
