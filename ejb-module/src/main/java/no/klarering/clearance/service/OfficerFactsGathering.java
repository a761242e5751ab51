package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.clearance.Decisions;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.clearance.core.OfficerFacts;
import no.klarering.codes.Explanation;
import no.klarering.codes.Explanations;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Declarations;
import no.klarering.kernel.DeclarationId;

/** Gathers what an officer's order is compared with. */
@ApplicationScoped
public class OfficerFactsGathering {

    private final Declarations declarations;
    private final Decisions decisions;
    private final PartyFacts parties;
    private final OriginalFacts originals;
    private final Explanations explanations;
    private final Clock clock;

    public OfficerFactsGathering() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public OfficerFactsGathering(
            Declarations declarations,
            Decisions decisions,
            PartyFacts parties,
            OriginalFacts originals,
            Explanations explanations,
            Clock clock) {
        this.declarations = declarations;
        this.decisions = decisions;
        this.parties = parties;
        this.originals = originals;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** Keeps others off the declaration until the transaction ends. */
    public void lock(DeclarationId id) {
        originals.lock(id);
    }

    public Optional<DeclarationState> state(DeclarationId id) {
        return declarations.find(id).map(DeclarationVersion::state);
    }

    public Optional<OfficerFacts> about(OfficerOrder order) {
        return declarations.find(order.declaration()).map(version -> facts(order, version));
    }

    private OfficerFacts facts(OfficerOrder order, DeclarationVersion version) {
        var id = version.id();
        return new OfficerFacts(
                version,
                Optional.ofNullable(decisions.of(id.key()).get(id)),
                parties.creditAccount(version.content().header()),
                originals.of(version),
                reasonCodes(order.action()),
                clock.instant());
    }

    private Set<String> reasonCodes(OfficerAction action) {
        return explanations.reasonsFor(action.listOfReasons()).stream()
                .map(Explanation::code)
                .collect(Collectors.toSet());
    }
}
