package no.klarering.border;

import java.time.Instant;
import java.util.List;
import no.klarering.border.BorderDecision.HouseRouting;
import no.klarering.movement.Mrn;

/** What follows from decisions and is not done yet: signals to be given, goods that enter. */
public interface FollowUps {

    /** Keeps what follows from a decision; nothing when nothing does. */
    void owe(Mrn transport, String office, BorderDecision decision, Instant at);

    /** The oldest that are not done. */
    List<FollowUp> next(int most);

    /** It is done now; false when it was before. */
    boolean done(FollowUp followUp);

    /**
     * @param at when it was decided
     */
    record FollowUp(
            long id,
            Mrn transport,
            String office,
            Instant at,
            List<HouseRouting> routing,
            List<Mrn> released) {

        public FollowUp {
            routing = List.copyOf(routing);
            released = List.copyOf(released);
        }
    }
}
