package no.klarering.messaging;

/** Where an interchange stands. */
public enum InterchangeState {
    /** Durable, not yet read. */
    RECEIVED,
    /** Read; each message has its own outcome. */
    PROCESSED,
    /** Refused whole by CONTRL. */
    REJECTED,
    /** Not readable at all: kept, shown in the console, answered by nothing. */
    QUARANTINED
}
