package no.klarering.border;

import java.time.Instant;
import no.klarering.movement.Mrn;

/** What happened to transports at the border beside what cameras saw. */
public interface BorderHistory {

    void keep(Event event);

    /**
     * @param what {@code ARRIVED}, {@code LEFT}, {@code REASSESSED}, {@code SELECTED}, {@code
     *     CHOSEN}, {@code CANCELLED}, {@code REST_LET_GO}, {@code SETTLED}
     * @param decision the light that followed
     * @param details in plain words, such as an officer's reason
     */
    record Event(
            Mrn transport,
            String office,
            Instant at,
            String what,
            String actor,
            BorderDecision decision,
            String details) {}
}
