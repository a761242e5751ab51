package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.CreditAccount;
import no.klarering.party.DeclarantPermit;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;

/** What the registers say of the parties that a declaration names. */
@ApplicationScoped
public class PartyFacts {

    private static final String VOEC_REFERENCE = "VEC";

    private final Parties parties;

    public PartyFacts() {
        this(null);
    }

    @Inject
    public PartyFacts(Parties parties) {
        this.parties = parties;
    }

    public Optional<OrganisationNumber> owner(Nodi address) {
        return parties.ownerOf(address);
    }

    public Optional<DeclarantPermit> permit(Header header) {
        return header.declarant().flatMap(OrganisationNumber::parse).flatMap(parties::permit);
    }

    /** The Norwegian party: importer, or exporter. */
    public Optional<Organisation> trader(Header header) {
        var number = header.direction() == Direction.IMPORT ? header.importer() : header.exporter();
        return number.flatMap(OrganisationNumber::parse).flatMap(parties::organisation);
    }

    public Optional<CreditAccount> creditAccount(Header header) {
        return header.creditAccount().flatMap(parties::creditAccount);
    }

    public Set<String> voecSellers(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.documents().stream())
                .filter(document -> document.type().equals(VOEC_REFERENCE))
                .map(Line.Document::text)
                .distinct()
                .filter(parties::voecSeller)
                .collect(Collectors.toSet());
    }
}
