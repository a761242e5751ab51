package no.klarering.voec;

/**
 * A fault with its place.
 *
 * @param item number of the line from 0, or {@link #WHOLE} for the consignment
 */
public record VoecFinding(VoecFault fault, int item) {

    public static final int WHOLE = -1;
}
