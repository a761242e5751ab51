package no.klarering.movement;

/** What NCTS says of a transit, or of a declaration for one that is to be opened. */
public enum TransitAnswer {
    /** Released at departure for a Norwegian border office; or lodged and ready to be opened. */
    RELEASED,
    /** Known, but not released, or for other offices: a fault. */
    WRONG_STATE,
    /** Not known, or not yet. */
    UNKNOWN,
    /** Could not be asked. */
    NO_ANSWER
}
