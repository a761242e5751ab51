package no.klarering.movement;

/**
 * Looks again at what two transactions did at the same moment, neither of which saw the other: one
 * took a house consignment, the other decided a declaration that it names.
 */
public interface SecondLook {

    /** A declaration came to another state, and whoever looks sees it. */
    void decided(DeclarationReference declaration);
}
