package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.klarering.border.Sightings.Settled;

@Entity
@Table(name = "border_observation")
class ObservationRow {

    @Id
    @Column(name = "observation_id")
    String observationId;

    String office;

    String camera;

    String plate;

    String country;

    @Column(name = "observed_at")
    Instant observedAt;

    @Column(name = "received_at")
    Instant receivedAt;

    String signal;

    String transport;

    String hindrances;

    String offers;

    String chosen;

    @Column(name = "chosen_by")
    String chosenBy;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_why")
    String settledWhy;

    Optional<Settled> settled() {
        return Optional.ofNullable(settledAt).map(at -> new Settled(at, settledBy, settledWhy));
    }
}
