package no.klarering.clearance;

import no.klarering.declaration.SubmitDeclaration;

/** Where a declaration is decided. */
public interface ClearanceDesk {

    /**
     * Decides one declaration and keeps everything that follows from it in one transaction; a
     * repeat of the same message changes nothing.
     */
    void clear(SubmitDeclaration command);
}
