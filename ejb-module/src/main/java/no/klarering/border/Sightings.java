package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;
import no.klarering.movement.Plate;

/** What cameras saw, and what they were answered. */
public interface Sightings {

    Optional<Sighting> find(UUID observationId);

    /** Observations of a plate at an office since an instant. */
    List<Observation> earlier(Plate plate, String office, Instant since);

    void keep(Observation seen, Answered answered);

    /** An officer's choice among the offered transports. */
    void choose(UUID observationId, Mrn transport, String actor);

    /**
     * @param chosen what an officer took it for afterwards
     */
    record Sighting(Observation seen, Answered answered, Optional<Mrn> chosen) {}
}
