package no.klarering.feed;

import no.klarering.movement.TrafficMode;

/** What an event is about, by the interface whose scope opens it. */
public enum Topic {
    ROAD,
    AIR,
    RAIL,
    SEA,
    /** Presentation, routing and arrival. */
    ENTRY;

    public static Topic of(TrafficMode mode) {
        return valueOf(mode.name());
    }
}
