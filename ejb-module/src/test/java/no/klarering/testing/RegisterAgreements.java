package no.klarering.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.AgreementVersion;
import no.klarering.agreement.Agreements;
import no.klarering.agreement.core.AgreementBook;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/** The agreements of the sandbox's register, and none made since. */
public final class RegisterAgreements implements Agreements {

    private final AgreementBook book = AgreementBook.of(LawFiles.agreements(), List.of());

    @Override
    public Optional<Agreement> inForce(Nodi sender, Instant at) {
        return book.counting(sender, at).map(AgreementVersion::agreement);
    }

    @Override
    public Optional<Agreement> ofDeclarant(OrganisationNumber declarant, Instant at) {
        return book.ofDeclarant(declarant, at);
    }

    @Override
    public List<AgreementVersion> versions(Nodi sender) {
        return book.versions(sender);
    }

    @Override
    public List<AgreementVersion> all(Instant at) {
        return book.all(at);
    }
}
