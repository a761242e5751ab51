package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderDecision.HouseRouting;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/**
 * What follows from decisions and is not done yet: signals to be given, goods that enter, and the
 * entry in the record of what a camera saw.
 */
public interface FollowUps {

    /** Keeps what follows from a deed; nothing when nothing does. */
    void owe(Mrn transport, String office, BorderDecision decision, Instant at);

    /** Keeps what follows from an observation; its entry in the record always does. */
    void owe(Observation seen, Answered answered);

    /** The oldest that are not done. */
    List<FollowUp> next(int most);

    /** Those of them that are done now, in the same order; the others were before. */
    List<FollowUp> done(Collection<FollowUp> followUps);

    /**
     * @param observation what is to be entered in the record; empty when it was a deed, which is
     *     there already
     * @param transport empty when none was recognised, so that nothing else follows
     * @param at when it was decided
     */
    record FollowUp(
            long id,
            Optional<UUID> observation,
            Optional<Mrn> transport,
            String office,
            Instant at,
            List<HouseRouting> routing,
            List<Mrn> released) {

        public FollowUp {
            routing = List.copyOf(routing);
            released = List.copyOf(released);
        }

        /** Whether there is more to do than to enter it in the record. */
        public boolean movesGoods() {
            return !routing.isEmpty() || !released.isEmpty();
        }
    }
}
