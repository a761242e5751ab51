package no.klarering.movement;

/** On which side of the customs area a camera stands. */
public enum Camera {
    /** Before it: who passes arrives. */
    IN,
    /** Behind it: who passes has left the customs area, and the goods have entered. */
    OUT
}
