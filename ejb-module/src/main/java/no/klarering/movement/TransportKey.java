package no.klarering.movement;

import java.time.Instant;
import java.util.Optional;

/**
 * One journey of one means of transport: what it is known by, of which kind that is (CL750), the
 * flight, and the scheduled arrival. None of it can be changed afterwards, and no two active
 * transports have the same.
 */
public record TransportKey(
        Plate vehicle, String typeOfIdentification, Optional<String> flight, Instant scheduled) {

    public TransportKey {
        if (vehicle == null
                || typeOfIdentification == null
                || flight == null
                || scheduled == null) {
            throw new IllegalArgumentException(
                    "not a transport key: " + vehicle + " " + typeOfIdentification);
        }
        flight = flight.map(number -> new Plate(number).text());
    }
}
