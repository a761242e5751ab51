package no.klarering.border;

import java.util.EnumSet;
import java.util.Set;

/** How far a transport has come. */
public enum TransportState {
    /** Taken. */
    REGISTERED,
    /** Everything that hangs on it has been evaluated; entered again at each change. */
    ASSESSED,
    /** Seen at the border. */
    ARRIVED,
    /** Its cargo was presented ("fremlagt") on behalf of those who reported it. */
    PRESENTED,
    /** Green. */
    GO,
    /** Red: at the desk. */
    STOP,
    /** Some consignments may enter, others stay. */
    PARTLY_HELD,
    /** Nothing of it enters. */
    DENIED,
    /** Has left the customs area; the goods are released. */
    ENTERED,
    /** Deleted, or never came. */
    CANCELLED;

    private static final Set<TransportState> BEFORE = EnumSet.of(REGISTERED, ASSESSED);
    private static final Set<TransportState> AT_BORDER =
            EnumSet.of(ARRIVED, PRESENTED, GO, STOP, PARTLY_HELD);

    /** Expected or at the border; only such a one is found by its plate. */
    public boolean isActive() {
        return BEFORE.contains(this) || AT_BORDER.contains(this);
    }

    public boolean isAtBorder() {
        return AT_BORDER.contains(this);
    }

    public boolean mayBecome(TransportState next) {
        return switch (this) {
            case REGISTERED, ASSESSED -> next == ASSESSED || next == ARRIVED || next == CANCELLED;
            case ARRIVED -> next == PRESENTED;
            case PRESENTED -> next == GO || next == STOP;
            case GO -> next == ENTERED || next == STOP;
            case STOP, PARTLY_HELD ->
                    next == GO
                            || next == STOP
                            || next == PARTLY_HELD
                            || next == DENIED
                            || next == ENTERED && this == PARTLY_HELD;
            case DENIED, ENTERED, CANCELLED -> false;
        };
    }
}
