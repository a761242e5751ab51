package no.klarering.clearance;

import java.util.Optional;
import no.klarering.kernel.DeclarationKey;

/** Opens case files; opening one is itself an event that is kept. */
public interface CaseFiles {

    /**
     * @param reader the user name of the officer who reads
     */
    Optional<CaseFile> open(DeclarationKey key, String reader);
}
