package no.klarering.movement;

/** What AES says of an export. */
public enum ExportAnswer {
    RELEASED,
    /** Not known, not released, or exited already: a fault. */
    WRONG_STATE,
    /** Could not be asked. */
    NO_ANSWER
}
