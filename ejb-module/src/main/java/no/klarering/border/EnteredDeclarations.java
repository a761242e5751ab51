package no.klarering.border;

import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Mrn;

/** TVINN, to the border: goods of declarations have entered. */
public interface EnteredDeclarations {

    /**
     * Releases a declaration that was accepted before arrival; one that has been released before
     * stays as it is. In the caller's transaction.
     *
     * @param transport with which the goods came
     * @return what came of it, in plain words
     */
    Result release(DeclarationReference declaration, Mrn transport);

    /**
     * @param isDone false when it cannot be done now and is to be tried again
     */
    record Result(boolean isDone, String outcome) {}
}
