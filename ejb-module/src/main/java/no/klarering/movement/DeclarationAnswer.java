package no.klarering.movement;

import java.util.Optional;

/**
 * What TVINN says of a declaration that a house consignment names.
 *
 * @param lane why it is held: {@code MANUAL}, {@code DOCUMENT_CONTROL}, {@code GOODS_CONTROL},
 *     {@code CREDIT_STOP}; only when it is held
 */
public record DeclarationAnswer(Standing standing, Optional<String> lane) {

    /** How the declaration stands. */
    public enum Standing {
        /** Accepted before arrival, or released: the goods may pass. */
        USABLE,
        /** Known, and stopped in a lane. */
        HELD,
        /** Not known, or not yet; rejected and withdrawn ones count as not known. */
        UNKNOWN,
        /** Could not be asked. */
        NO_ANSWER
    }

    public static final DeclarationAnswer USABLE =
            new DeclarationAnswer(Standing.USABLE, Optional.empty());
    public static final DeclarationAnswer UNKNOWN =
            new DeclarationAnswer(Standing.UNKNOWN, Optional.empty());
    public static final DeclarationAnswer NO_ANSWER =
            new DeclarationAnswer(Standing.NO_ANSWER, Optional.empty());

    public DeclarationAnswer {
        if (lane.isPresent() != (standing == Standing.HELD)) {
            throw new IllegalArgumentException(standing + " in lane " + lane);
        }
    }

    public static DeclarationAnswer held(String lane) {
        return new DeclarationAnswer(Standing.HELD, Optional.of(lane));
    }
}
