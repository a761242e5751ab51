package no.klarering.clearance;

import java.util.List;
import no.klarering.kernel.DeclarationId;

/** Lets declarations go on that were stopped because credit did not suffice (decision A4). */
public interface CreditDesk {

    /** Those that wait for credit, in the order in which they were received. */
    List<DeclarationId> waiting();

    /**
     * Draws the credit, and releases the declaration, or accepts it when its goods have not arrived
     * yet: all in one transaction, or nothing. False, and nothing changed, when credit still does
     * not suffice, the account is closed, or the declaration no longer waits for credit.
     */
    boolean goOn(DeclarationId id);
}
