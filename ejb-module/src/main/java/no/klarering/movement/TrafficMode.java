package no.klarering.movement;

import java.util.Arrays;
import java.util.Optional;

/**
 * By which of the interfaces something was reported. Ferries with accompanied vehicles are {@link
 * #ROAD}; unaccompanied trailers and containers are {@link #SEA}. The code is that of list CL018.
 */
public enum TrafficMode {
    ROAD("3"),
    AIR("4"),
    RAIL("2"),
    SEA("1");

    private final String code;

    TrafficMode(String code) {
        this.code = code;
    }

    /** {@code modeOfTransportCode}. */
    public String code() {
        return code;
    }

    public static Optional<TrafficMode> named(String name) {
        return Arrays.stream(values()).filter(mode -> mode.name().equals(name)).findFirst();
    }

    /**
     * Whether the goods come over a land border with Sweden or Finland, where the procedure that
     * ends there has to be told.
     */
    public boolean asksForOutgoingProcedure() {
        return this == ROAD;
    }

    /**
     * Whether each consignment enters by itself as soon as it is routed ("direkteføring" by air,
     * rail and sea); on the road the lorry enters as a whole, when it leaves the customs area.
     */
    public boolean entersByConsignment() {
        return this != ROAD;
    }
}
