package no.klarering.web.movement;

import java.util.Map;
import no.klarering.movement.MovementKind;

/** Words of the addresses. */
final class Paths {

    static final String RELATION = "relation";
    static final String KIND = "{kind: transport|master-consignment|house-consignment|relation}";

    /** What can be replaced; a relation is only made and cancelled. */
    static final String REPLACEABLE = "{kind: transport|master-consignment|house-consignment}";

    private static final Map<String, MovementKind> KINDS =
            Map.of(
                    "transport",
                    MovementKind.TRANSPORT,
                    "master-consignment",
                    MovementKind.MASTER_CONSIGNMENT,
                    "house-consignment",
                    MovementKind.HOUSE_CONSIGNMENT,
                    RELATION,
                    MovementKind.RELATION);

    private Paths() {}

    static MovementKind kind(String word) {
        return KINDS.get(word);
    }
}
