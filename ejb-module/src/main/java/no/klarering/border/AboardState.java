package no.klarering.border;

import java.util.Optional;
import no.klarering.movement.TransportTree.HouseLeaf;

/** How a consignment on board stands before the border, the worst first. */
public enum AboardState {
    DENIED,
    /** Named, and not received. */
    MISSING,
    PHYSICAL_CONTROL,
    DOCUMENT_CONTROL,
    /** Its declaration is held. */
    HELD,
    INCOMPLETE,
    /** Its assessment is not at an end. */
    CHECKING,
    /** May enter, and is looked at where it is unloaded. */
    CONTROL_AFTER_ENTRY,
    READY,
    ENTERED;

    /** Keeps the transport from driving on. */
    public boolean stops() {
        return compareTo(CONTROL_AFTER_ENTRY) < 0;
    }

    /** As it is once the transport has left the customs area. */
    public AboardState after(TransportState transport) {
        return this == READY && transport == TransportState.ENTERED ? ENTERED : this;
    }

    /** Of a house as it was received and assessed. */
    public static AboardState of(HouseStanding house) {
        return switch (house.selection()) {
            case DENIED -> DENIED;
            case PHYSICAL_CONTROL -> PHYSICAL_CONTROL;
            case DOCUMENT_CONTROL -> DOCUMENT_CONTROL;
            case CONTROL_AFTER_ENTRY -> afterEntry(unselected(house));
            case NONE -> unselected(house);
        };
    }

    private static AboardState afterEntry(AboardState unselected) {
        return unselected == READY ? CONTROL_AFTER_ENTRY : unselected;
    }

    private static AboardState unselected(HouseStanding house) {
        if (!house.isAssessed()) {
            return CHECKING;
        }
        if (!house.reasons().isEmpty()) {
            return INCOMPLETE;
        }
        return house.heldLanes().isEmpty() ? READY : HELD;
    }

    /** Of a house in a tree, which may be newer than what was assessed. */
    public static AboardState of(HouseLeaf house, Optional<HouseStanding> assessed) {
        if (!house.isReceived()) {
            return MISSING;
        }
        return assessed.map(AboardState::of).orElse(house.isComplete() ? CHECKING : INCOMPLETE);
    }
}
