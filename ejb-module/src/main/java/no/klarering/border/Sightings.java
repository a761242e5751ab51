package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.movement.Camera;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/** What cameras saw, and what they were answered. */
public interface Sightings {

    Optional<Sighting> find(UUID observationId);

    /** Those of them that there are. */
    List<Sighting> find(Collection<UUID> observations);

    /**
     * What is known of an observation before it is decided, asked in one go.
     *
     * @param enteredSince since when those of its plate count that have entered
     */
    Before before(Observation seen, Instant enteredSince);

    /**
     * @param isRepeat whether it was answered before
     * @param wasSeenLeaving whether its plate was seen leaving its office at its instant or later
     * @param hasNotes whether something has changed of a transport with its plate that is not
     *     assessed yet, as far as it was committed when this was asked
     * @param samePlate transports of its plate that are active, or that entered since; locked until
     *     the transaction ends
     */
    record Before(
            boolean isRepeat,
            boolean wasSeenLeaving,
            boolean hasNotes,
            List<StandingTransport> samePlate) {

        public Before {
            samePlate = List.copyOf(samePlate);
        }
    }

    void keep(Observation seen, Answered answered);

    /** An officer's choice among the offered transports. */
    void choose(UUID observationId, Mrn transport, String actor);

    /** What an officer made of one that needs no more doing. */
    void settle(UUID observationId, Settled settled);

    /**
     * @param actor as in {@link BorderDesk.Hand}
     * @param why at most 560 characters
     */
    record Settled(Instant at, String actor, String why) {}

    /**
     * @param chosen what an officer took it for afterwards
     * @param settled what an officer said when there was nothing to choose
     */
    record Sighting(
            Observation seen, Answered answered, Optional<Mrn> chosen, Optional<Settled> settled) {

        /**
         * Whether an officer has to say what became of it: nobody knows what it was, or it was seen
         * leaving without having been seen coming.
         */
        public boolean isToSettle() {
            var decision = answered.decision();
            return decision.signal() == Signal.RED
                    && chosen.isEmpty()
                    && settled.isEmpty()
                    && (decision.transport().isEmpty() || seen.camera() == Camera.OUT);
        }
    }
}
