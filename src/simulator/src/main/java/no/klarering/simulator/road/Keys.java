package no.klarering.simulator.road;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names for messages and sightings of one lorry: the same again in the same run of a story. */
final class Keys {

    private final String lorry;
    private int made;

    /**
     * @param run what sets this run apart
     */
    Keys(String run, int lorry) {
        this.lorry = run + "-" + lorry + "-";
    }

    UUID next() {
        made++;
        return UUID.nameUUIDFromBytes((lorry + made).getBytes(StandardCharsets.UTF_8));
    }
}
