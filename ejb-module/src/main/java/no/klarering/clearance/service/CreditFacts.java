package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import no.klarering.clearance.Decision;
import no.klarering.clearance.Decisions;
import no.klarering.clearance.core.CreditAllowed;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Declarations;
import no.klarering.kernel.DeclarationId;

/** Gathers what decides whether a declaration that waits for credit may go on. */
@ApplicationScoped
public class CreditFacts {

    private final Declarations declarations;
    private final Decisions decisions;
    private final PartyFacts parties;
    private final OriginalFacts originals;
    private final Clock clock;

    public CreditFacts() {
        this(null, null, null, null, null);
    }

    @Inject
    public CreditFacts(
            Declarations declarations,
            Decisions decisions,
            PartyFacts parties,
            OriginalFacts originals,
            Clock clock) {
        this.declarations = declarations;
        this.decisions = decisions;
        this.parties = parties;
        this.originals = originals;
        this.clock = clock;
    }

    /** Keeps others off the declaration until the transaction ends. */
    public void lock(DeclarationId id) {
        originals.lock(id);
    }

    /** Empty when it does not wait for credit, or no longer. */
    public Optional<CreditAllowed> about(DeclarationId id) {
        return declarations
                .find(id)
                .filter(version -> version.state() == DeclarationState.CREDIT_STOP)
                .map(this::allowed);
    }

    private CreditAllowed allowed(DeclarationVersion version) {
        var decision = Optional.ofNullable(decisions.of(version.id().key()).get(version.id()));
        return new CreditAllowed(
                version,
                decision.flatMap(Decision::assessment),
                parties.creditAccount(version.content().header()),
                originals.of(version),
                clock.instant(),
                Optional.empty());
    }
}
