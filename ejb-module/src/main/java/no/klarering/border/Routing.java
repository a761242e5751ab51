package no.klarering.border;

import java.util.Optional;

/**
 * What the holder of a house consignment is told ("dirigering"). The last signal is the valid one.
 *
 * @param location where it is handled further; with control and pending only
 */
public record Routing(Code routing, Optional<Location> location) {

    /** Codes of list Routing. */
    public enum Code {
        /** Passes to the procedure that was chosen. */
        TO_ENTRY,
        /** Physical control: to be brought. */
        TO_CONTROL,
        /** Something lacks or is being looked at: must not be handed over. */
        ENTRY_PENDING,
        /** Not released. */
        ENTRY_DENIED;

        /** Whether it says where it is handled further. */
        public boolean isHandledFurther() {
            return this == TO_CONTROL || this == ENTRY_PENDING;
        }
    }

    /** Codes of list RoutingControlLocation. */
    public enum Location {
        /** Here: desk, airport, port, terminal. */
        ON_ENTRY,
        /** Where the goods are unloaded; they may be driven there. */
        AFTER_ENTRY
    }

    public static final Routing TO_ENTRY = new Routing(Code.TO_ENTRY, Optional.empty());
    public static final Routing ENTRY_DENIED = new Routing(Code.ENTRY_DENIED, Optional.empty());

    public Routing {
        if (location.isPresent() != routing.isHandledFurther()) {
            throw new IllegalArgumentException(routing + " at " + location);
        }
    }

    public static Routing toControl(Location location) {
        return new Routing(Code.TO_CONTROL, Optional.of(location));
    }

    public static Routing pending(Location location) {
        return new Routing(Code.ENTRY_PENDING, Optional.of(location));
    }

    /** Whether a lorry with the consignment on board may drive on. */
    public boolean letsPass() {
        return routing == Code.TO_ENTRY
                || location.filter(Location.AFTER_ENTRY::equals).isPresent();
    }
}
