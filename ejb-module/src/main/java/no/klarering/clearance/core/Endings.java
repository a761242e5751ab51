package no.klarering.clearance.core;

import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Header;

/** To which state a declaration comes when nothing holds it. */
final class Endings {

    /** The nationwide unit of the border crossings; goods for it may be declared before arrival. */
    private static final String DIGITOLL_UNIT = "441002";

    private Endings() {}

    static DeclarationState unheld(Header header) {
        return isBeforeArrival(header) ? DeclarationState.ACCEPTED : released(header.category());
    }

    static DeclarationState released(Category category) {
        return switch (category) {
            case FO -> DeclarationState.RELEASED_PROVISIONAL;
            case EN -> DeclarationState.FINALISED;
            default -> DeclarationState.RELEASED;
        };
    }

    /**
     * Decision T12: import for the crossings without a goods number is released by the crossing.
     * What completes or recalculates another has crossed with it.
     */
    private static boolean isBeforeArrival(Header header) {
        var category = header.category();
        return header.direction() == Direction.IMPORT
                && !category.recalculates()
                && category != Category.EN
                && header.goodsNumber().isEmpty()
                && header.unit().filter(DIGITOLL_UNIT::equals).isPresent();
    }
}
