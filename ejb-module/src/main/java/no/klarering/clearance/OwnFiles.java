package no.klarering.clearance;

import java.util.Optional;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;

/** Shows declarants their own declarations. */
public interface OwnFiles {

    /** Empty when there is none of that number, or when it is another's: which, is not told. */
    Optional<OwnFile> open(DeclarationKey key, OrganisationNumber declarant);
}
