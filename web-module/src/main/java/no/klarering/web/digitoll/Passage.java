package no.klarering.web.digitoll;

import java.time.Instant;
import java.util.Optional;
import no.klarering.border.BoardVehicle;
import no.klarering.border.Routing;
import no.klarering.border.RoutingLog.Entry;
import no.klarering.border.TransportState;

/**
 * How far a message has come at the border, as its sender may know it: of a transport its state, of
 * a house its last signal. Whether anything is selected is not told before arrival.
 *
 * @param word of the portal's texts
 * @param look of its tag
 * @param at when it came so far, or is expected to arrive
 * @param office CL141; empty for a house
 */
public record Passage(String word, String look, Optional<Instant> at, Optional<String> office) {

    private static final String GOOD = "ok";
    private static final String STOPPED = "bad";
    private static final String REFUSED = "REJECTED";

    static Passage of(BoardVehicle vehicle) {
        var times = vehicle.times();
        return new Passage(
                "border." + word(vehicle.state()),
                look(vehicle.state()),
                switch (vehicle.state()) {
                    case REGISTERED, ASSESSED -> Optional.of(times.estimatedArrival());
                    case ENTERED -> times.entered();
                    default -> times.arrived();
                },
                Optional.of(vehicle.office()));
    }

    private static String word(TransportState state) {
        return switch (state) {
            case REGISTERED, ASSESSED -> "expected";
            case ARRIVED, PRESENTED -> "arrived";
            case GO -> "green";
            case STOP -> "desk";
            case PARTLY_HELD -> "partly";
            case DENIED -> "denied";
            case ENTERED -> "entered";
            case CANCELLED -> "cancelled";
        };
    }

    private static String look(TransportState state) {
        return switch (state) {
            case GO, ENTERED -> GOOD;
            case STOP -> STOPPED;
            case PARTLY_HELD -> "warn";
            case DENIED -> REFUSED;
            case CANCELLED -> "CANCELLED";
            case REGISTERED, ASSESSED, ARRIVED, PRESENTED -> "";
        };
    }

    static Passage of(Entry signal) {
        return new Passage(
                "routing." + signal.routing().routing().name(),
                look(signal.routing()),
                Optional.of(signal.at()),
                Optional.empty());
    }

    /** How a signal looks. */
    static String look(Routing routing) {
        return switch (routing.routing()) {
            case TO_ENTRY -> GOOD;
            case TO_CONTROL -> "GOODS_CONTROL";
            case ENTRY_PENDING -> "warn";
            case ENTRY_DENIED -> REFUSED;
        };
    }
}
