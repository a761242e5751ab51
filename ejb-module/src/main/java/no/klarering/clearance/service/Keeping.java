package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import no.klarering.clearance.Decisions;
import no.klarering.clearance.core.ClearanceDecision;
import no.klarering.clearance.core.CreditAllowed;
import no.klarering.clearance.core.DoubleStep;
import no.klarering.clearance.core.FinalOverdue;
import no.klarering.clearance.core.OfficerDecision;
import no.klarering.control.Controls;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.StateChange;
import no.klarering.doubles.DoubleFindings;
import no.klarering.doubles.Likeness;
import no.klarering.settlement.Claims;

/** Keeps what follows from a decision, each with the part that it belongs to. */
@ApplicationScoped
public class Keeping {

    private static final Set<DeclarationState> ENDED =
            Set.of(DeclarationState.CANCELLED, DeclarationState.REJECTED);

    private final Declarations declarations;
    private final Decisions decisions;
    private final Controls controls;
    private final Claims claims;
    private final DoubleFindings doubles;

    public Keeping() {
        this(null, null, null, null, null);
    }

    @Inject
    public Keeping(
            Declarations declarations,
            Decisions decisions,
            Controls controls,
            Claims claims,
            DoubleFindings doubles) {
        this.declarations = declarations;
        this.decisions = decisions;
        this.controls = controls;
        this.claims = claims;
        this.doubles = doubles;
    }

    public void keep(ClearanceDecision decision) {
        decision.declaration()
                .ifPresent(
                        version -> {
                            declarations.add(version);
                            decisions.keep(version.id(), decision.decision());
                            declarations.sign(
                                    version.id(),
                                    version.content().receipt().receivedAt(),
                                    decision.signs());
                        });
        decision.doubles().forEach(found -> doubles.keep(found, decision.decision().decidedAt()));
        decision.superseded().ifPresent(change -> supersede(change, decision.controlEnding()));
        decision.onOriginal().ifPresent(this::requireChanged);
        decision.controlOrder().ifPresent(controls::place);
        decision.claim().ifPresent(claims::register);
    }

    /** Whether a double that was found after the decision was not known before. */
    public boolean keep(Likeness found, Instant at) {
        var unknown = doubles.keep(found, at);
        if (unknown) {
            decisions.warn(found.declaration(), DoubleStep.warning(found));
        }
        return unknown;
    }

    private void supersede(StateChange change, String ending) {
        requireChanged(change);
        controls.end(change.id(), ending, "system", change.at());
        endDoubles(change);
    }

    /** What does not count any more is nobody's double. */
    private void endDoubles(StateChange change) {
        if (ENDED.contains(change.to())) {
            doubles.end(change.id().key());
        }
    }

    public void keep(OfficerDecision decision) {
        var change = decision.change();
        requireChanged(change);
        var actor = "officer:" + decision.order().officer();
        controls.end(change.id(), decision.controlEnding(), actor, change.at());
        decision.controlOrder().ifPresent(controls::place);
        decision.claim().ifPresent(claims::register);
        decision.onOriginal().ifPresent(this::requireChanged);
        endDoubles(change);
        if (decision.givesBackCredit()) {
            claims.giveBack(change.id());
        }
    }

    public void keep(CreditAllowed allowed) {
        var change = allowed.change();
        requireChanged(change);
        controls.end(change.id(), allowed.controlEnding(), "system", change.at());
        allowed.claim().ifPresent(claims::register);
        allowed.onOriginal().ifPresent(this::requireChanged);
    }

    public void keep(FinalOverdue overdue) {
        requireChanged(overdue.change());
    }

    private void requireChanged(StateChange change) {
        if (!declarations.change(change)) {
            throw new IllegalStateException(
                    change.id() + " is no longer " + change.from() + ", though it is locked");
        }
    }
}
