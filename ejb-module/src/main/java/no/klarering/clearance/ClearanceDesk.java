package no.klarering.clearance;

import java.util.List;
import no.klarering.declaration.SubmitDeclaration;

/** Where declarations are decided. */
public interface ClearanceDesk {

    /**
     * Decides declarations in their order and keeps everything that follows from each of them; a
     * repeat of the same message changes nothing. Those that do not touch each other are kept in
     * one transaction; so what was kept before a failure is a repeat when all are handed in again.
     */
    void clear(List<SubmitDeclaration> commands);
}
