package no.klarering.simulator.plan;

/** How it ends for a lorry. */
public enum Ending {
    /** Green at once, and through without a stop. */
    NEVER_STOPPED,
    /** Red; what was wrong was put right, and it drove on. */
    CURED,
    /** Red, and it waits for an officer. */
    WAITS,
    /** Reported, and not seen. */
    DID_NOT_COME
}
