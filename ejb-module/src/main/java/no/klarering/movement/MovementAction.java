package no.klarering.movement;

/** What is asked for with a message. */
public enum MovementAction {
    /** POST: a first one. */
    CREATE,
    /** PUT: takes the place of the message with the MRN. */
    REPLACE,
    /** DELETE: the message with the MRN is no more. */
    CANCEL
}
