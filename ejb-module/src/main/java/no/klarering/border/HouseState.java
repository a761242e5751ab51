package no.klarering.border;

/** How far a house consignment has come. */
public enum HouseState {
    /** Taken. */
    NOTIFIED,
    /** Hangs on a live transport. */
    EXPECTED,
    PRESENTED,
    TO_ENTRY,
    TO_CONTROL,
    ENTRY_PENDING,
    ENTRY_DENIED,
    /** Passed to the procedure that was chosen. */
    RELEASED,
    SEIZED,
    CANCELLED;

    public boolean mayBecome(HouseState next) {
        return switch (this) {
            case NOTIFIED -> next == EXPECTED || next == CANCELLED;
            case EXPECTED -> next == PRESENTED || next == NOTIFIED || next == CANCELLED;
            case PRESENTED -> isSignal(next);
            case TO_ENTRY -> next == RELEASED || isSignal(next) && next != TO_ENTRY;
            case TO_CONTROL -> isSignal(next) && next != TO_CONTROL || next == SEIZED;
            case ENTRY_PENDING -> isSignal(next) && next != ENTRY_PENDING;
            case ENTRY_DENIED -> next == SEIZED;
            case RELEASED, SEIZED, CANCELLED -> false;
        };
    }

    private static boolean isSignal(HouseState state) {
        return state == TO_ENTRY
                || state == TO_CONTROL
                || state == ENTRY_PENDING
                || state == ENTRY_DENIED;
    }
}
