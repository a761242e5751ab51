package no.klarering.movement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A camera has read a plate.
 *
 * @param observationId made by the camera; the same one again gets the same answer
 * @param customsOffice CL141
 * @param identificationNumber the plate as read
 * @param countryCode what the camera takes for its country, ISO 3166-1 alpha-2; shown, not relied
 *     on
 * @param observedAt by the camera's own clock
 */
public record Observation(
        UUID observationId,
        String customsOffice,
        Camera camera,
        String identificationNumber,
        Optional<String> countryCode,
        Instant observedAt) {

    public Plate plate() {
        return new Plate(identificationNumber);
    }
}
