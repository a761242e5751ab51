package no.klarering.edi;

import java.time.Instant;
import java.util.Optional;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.Agreements;
import no.klarering.edi.syntax.Correspondents;
import no.klarering.edi.syntax.Terms;
import no.klarering.kernel.Nodi;
import no.klarering.testing.RegisterAgreements;

/** Those with whom something was agreed upon in the sandbox, and what. */
public final class SandboxSenders implements Correspondents {

    private final Agreements agreements = new RegisterAgreements();

    @Override
    public boolean knows(String nodi) {
        return agreement(nodi, Instant.EPOCH).isPresent();
    }

    @Override
    public boolean isCustoms(String nodi) {
        return nodi.equals(Nodi.CUSTOMS.code());
    }

    @Override
    public boolean acceptsTests() {
        return true;
    }

    @Override
    public Terms terms(String nodi, Instant at) {
        return agreement(nodi, at).map(Terms::of).orElseThrow();
    }

    private Optional<Agreement> agreement(String nodi, Instant at) {
        return Nodi.parse(nodi).flatMap(sender -> agreements.inForce(sender, at));
    }
}
