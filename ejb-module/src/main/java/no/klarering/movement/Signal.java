package no.klarering.movement;

/** The light. */
public enum Signal {
    GREEN,
    RED
}
