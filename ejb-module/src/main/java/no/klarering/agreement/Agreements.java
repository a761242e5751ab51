package no.klarering.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/** The agreements with senders, as they hold and as they held. */
public interface Agreements {

    /** What counted for a sender at a moment; empty when nothing was agreed upon. */
    Optional<Agreement> inForce(Nodi sender, Instant at);

    /** What counted for a declarant at a moment, by whichever of its addresses comes first. */
    Optional<Agreement> ofDeclarant(OrganisationNumber declarant, Instant at);

    /** All versions, the newest first. */
    List<AgreementVersion> versions(Nodi sender);

    /** Every sender that has an agreement, in order, with the version that counts or the newest. */
    List<AgreementVersion> all(Instant at);
}
