package no.klarering.border;

import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/** What cameras saw, and what they were answered. */
public interface Sightings {

    Optional<Sighting> find(UUID observationId);

    /** What is known of an observation before it is decided, asked in one go. */
    Before before(Observation seen);

    /**
     * @param isRepeat whether it was answered before
     * @param wasSeenLeaving whether its plate was seen leaving its office at its instant or later
     */
    record Before(boolean isRepeat, boolean wasSeenLeaving) {}

    void keep(Observation seen, Answered answered);

    /** An officer's choice among the offered transports. */
    void choose(UUID observationId, Mrn transport, String actor);

    /**
     * @param chosen what an officer took it for afterwards
     */
    record Sighting(Observation seen, Answered answered, Optional<Mrn> chosen) {}
}
