package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

/**
 * A transport as one line of the board.
 *
 * @param country of the means, ISO 3166-1 alpha-2
 * @param office where it is expected, or where it arrived, CL141
 * @param light what keeps it from driving on, or would if it came now; empty at green
 */
public record BoardVehicle(
        Mrn mrn,
        Plate plate,
        String country,
        String carrier,
        String office,
        TransportState state,
        Times times,
        Load load,
        List<Hindrance> light) {

    public BoardVehicle {
        light = List.copyOf(light);
    }

    /**
     * @param changed when anything of it last changed
     */
    public record Times(
            Instant estimatedArrival,
            Optional<Instant> arrived,
            Optional<Instant> entered,
            Instant changed) {}

    /**
     * What is on board.
     *
     * @param masters that it names or that hang on it
     * @param houses on board as far as they are known, received or not
     * @param ready houses that may enter
     */
    public record Load(int masters, int houses, int ready) {

        public int missing() {
            return Math.max(0, houses - ready);
        }
    }

    public Signal signal() {
        return light.isEmpty() ? Signal.GREEN : Signal.RED;
    }
}
