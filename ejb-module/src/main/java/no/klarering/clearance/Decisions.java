package no.klarering.clearance;

import java.util.Map;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** Why each version stands where it stands, kept for ever; in the caller's transaction. */
public interface Decisions {

    void keep(DeclarationId declaration, Decision decision);

    /** The decisions on all versions of a declaration. */
    Map<DeclarationId, Decision> of(DeclarationKey declaration);
}
