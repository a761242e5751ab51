package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.Agreement.Way;
import no.klarering.agreement.Agreements;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;
import no.klarering.party.CreditAccount;
import no.klarering.party.DeclarantPermit;
import no.klarering.party.Exemption;
import no.klarering.party.Exemptions;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecSellers;

/** What the registers say of the parties that a declaration names. */
@ApplicationScoped
public class PartyFacts {

    private static final String VOEC_REFERENCE = "VEC";
    private static final String EXEMPTION_LETTER = "UND";

    private final Parties parties;
    private final VoecSellers sellers;
    private final Exemptions letters;
    private final OperationsSettings settings;
    private final Agreements agreements;

    public PartyFacts() {
        this(null, null, null, null, null);
    }

    @Inject
    public PartyFacts(
            Parties parties,
            VoecSellers sellers,
            Exemptions letters,
            OperationsSettings settings,
            Agreements agreements) {
        this.parties = parties;
        this.sellers = sellers;
        this.letters = letters;
        this.settings = settings;
        this.agreements = agreements;
    }

    /** The sandbox knows no real persons. */
    public boolean maySyntheticPersonsTrade() {
        return settings.mode() == Mode.SANDBOX;
    }

    public Optional<OrganisationNumber> owner(Nodi address) {
        return parties.ownerOf(address);
    }

    /**
     * What was agreed upon with the declarant when it was received: for the address from which it
     * came, when that is the declarant's.
     */
    public Optional<DeclarantPermit> permit(SubmitDeclaration command) {
        var at = command.receipt().receivedAt();
        return command.header()
                .declarant()
                .flatMap(OrganisationNumber::parse)
                .flatMap(
                        declarant ->
                                agreements
                                        .inForce(command.key().sender(), at)
                                        .filter(agreed -> agreed.declarant().equals(declarant))
                                        .or(() -> agreements.ofDeclarant(declarant, at)))
                .map(this::permit);
    }

    private DeclarantPermit permit(Agreement agreed) {
        return new DeclarantPermit(
                agreed.declarant(),
                agreed.categories(),
                agreed.directions().contains(Way.IMPORT),
                agreed.directions().contains(Way.EXPORT),
                agreed.units(),
                agreed.traders(),
                agreed.closed(),
                parties.daySettlement(agreed.declarant()));
    }

    /** The Norwegian party: importer, or exporter. */
    public Optional<Organisation> trader(Header header) {
        var number = header.direction() == Direction.IMPORT ? header.importer() : header.exporter();
        return number.flatMap(OrganisationNumber::parse).flatMap(parties::organisation);
    }

    public Optional<CreditAccount> creditAccount(Header header) {
        return header.creditAccount().flatMap(parties::creditAccount);
    }

    /** The registered ones among the lines' {@code UND} references. */
    public Map<String, Exemption> exemptions(SubmitDeclaration command) {
        return references(command, EXEMPTION_LETTER)
                .flatMap(number -> letters.exemption(number.strip()).stream())
                .distinct()
                .collect(Collectors.toMap(Exemption::number, Function.identity()));
    }

    private static Stream<String> references(SubmitDeclaration command, String type) {
        return command.lines().stream()
                .flatMap(line -> line.documents().stream())
                .filter(document -> document.type().equals(type))
                .map(Line.Document::text)
                .distinct();
    }

    /** Those numbers of the lines' {@code VEC} references that are registered on the day. */
    public Set<String> voecSellers(SubmitDeclaration command) {
        var day = EntryFacts.dayOf(command.receipt().receivedAt());
        return references(command, VOEC_REFERENCE)
                .filter(text -> isRegistered(text, day))
                .collect(Collectors.toSet());
    }

    private boolean isRegistered(String number, LocalDate day) {
        return VoecNumber.parse(number)
                .filter(parsed -> sellers.registered(parsed, day))
                .isPresent();
    }
}
