package no.klarering.border;

/** The light. */
public enum Signal {
    GREEN,
    RED
}
