package no.klarering.movement;

/** {@code documentStatus}: whether everything is there that the release will need. */
public enum DocumentStatus {
    SUCCESS,
    INCOMPLETE
}
