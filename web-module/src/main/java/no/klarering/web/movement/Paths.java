package no.klarering.web.movement;

import java.util.Map;
import no.klarering.movement.MovementKind;

/** Words of the addresses. */
final class Paths {

    static final String KIND = "{kind: transport|master-consignment|house-consignment|relation}";

    private static final Map<String, MovementKind> KINDS =
            Map.of(
                    "transport", MovementKind.TRANSPORT,
                    "master-consignment", MovementKind.MASTER_CONSIGNMENT,
                    "house-consignment", MovementKind.HOUSE_CONSIGNMENT,
                    "relation", MovementKind.RELATION);

    private Paths() {}

    static MovementKind kind(String word) {
        return KINDS.get(word);
    }
}
