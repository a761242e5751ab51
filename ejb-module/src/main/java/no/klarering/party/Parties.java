package no.klarering.party;

import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/** The registers of organisations, EDI addresses, permits and credit. */
public interface Parties {

    Optional<Organisation> organisation(OrganisationNumber number);

    /** Whose EDI address it is; empty when nobody's (CONTRL 23). */
    Optional<OrganisationNumber> ownerOf(Nodi nodi);

    Set<Nodi> addressesOf(OrganisationNumber number);

    /** Whether a declarant may use the forwarder's day settlement (payer code D). */
    boolean daySettlement(OrganisationNumber declarant);

    Optional<CreditAccount> creditAccount(String number);
}
