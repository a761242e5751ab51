package no.klarering.clearance;

import java.util.Map;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Problem;

/** Why each version stands where it stands, kept for ever; in the caller's transaction. */
public interface Decisions {

    void keep(DeclarationId declaration, Decision decision);

    /** Adds what was noticed once a version was decided; nothing when there is no decision. */
    void warn(DeclarationId declaration, Problem warning);

    /** The decisions on all versions of a declaration. */
    Map<DeclarationId, Decision> of(DeclarationKey declaration);
}
