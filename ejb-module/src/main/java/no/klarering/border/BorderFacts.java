package no.klarering.border;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.klarering.movement.Mrn;

/**
 * What is known when a camera has read a plate.
 *
 * @param now by our clock
 * @param tolerance how far a camera's clock may be from ours
 * @param samePlate every transport of the plate that is active, at whatever office, and those that
 *     entered lately
 * @param nearPlate active transports of the office whose plate may have been misread
 * @param trailers transports of the office on which the plate is that of a trailer
 * @param wasSeenLeaving whether a camera behind the customs area has seen the plate at the office
 *     at the instant of this observation or after it
 */
public record BorderFacts(
        Instant now,
        Tolerance tolerance,
        List<ExpectedTransport> samePlate,
        List<Mrn> nearPlate,
        List<Mrn> trailers,
        boolean wasSeenLeaving) {

    public BorderFacts {
        samePlate = List.copyOf(samePlate);
        nearPlate = List.copyOf(nearPlate);
        trailers = List.copyOf(trailers);
    }

    /** How far a camera's clock may be ahead of ours or behind, transmission included. */
    public record Tolerance(Duration ahead, Duration behind) {

        public static final Tolerance USUAL =
                new Tolerance(Duration.ofMinutes(2), Duration.ofMinutes(15));

        boolean allows(Instant observed, Instant now) {
            return !observed.isAfter(now.plus(ahead)) && !observed.isBefore(now.minus(behind));
        }
    }
}
