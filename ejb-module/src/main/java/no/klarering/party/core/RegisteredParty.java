package no.klarering.party.core;

import java.util.Set;
import no.klarering.kernel.Nodi;
import no.klarering.party.Organisation;

/** An organisation with its EDI addresses, as it is kept. */
public record RegisteredParty(Organisation organisation, Set<Nodi> addresses) {

    public RegisteredParty {
        addresses = Set.copyOf(addresses);
    }
}
