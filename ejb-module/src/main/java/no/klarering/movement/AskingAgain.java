package no.klarering.movement;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Asks again for what could not be verified, until it can. */
public interface AskingAgain {

    /** Those whose time has come, the longest waiting first. */
    List<Mrn> due();

    /** Asks once more; true when the house consignment is complete now. */
    boolean ask(Mrn house);

    /** Declarations came to another state: has those that name one asked about at once. */
    void askNow(Set<DeclarationReference> declarations, Instant at);

    /** The same for what came to another state while a house consignment was decided. */
    void lookAgain();
}
