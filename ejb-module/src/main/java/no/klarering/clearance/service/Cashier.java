package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import no.klarering.clearance.RunningNumbers;
import no.klarering.clearance.core.ClearanceDecision;
import no.klarering.clearance.core.CreditDraw;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.settlement.Claims;

/** Draws the credit that a release needs, and gives the release its number. */
@ApplicationScoped
public class Cashier {

    private final Claims claims;
    private final RunningNumbers numbers;

    public Cashier() {
        this(null, null);
    }

    @Inject
    public Cashier(Claims claims, RunningNumbers numbers) {
        this.claims = claims;
        this.numbers = numbers;
    }

    /** The decision as it stands once credit and number are settled. */
    public ClearanceDecision settle(ClearanceDecision decided) {
        decided.superseded().ifPresent(change -> claims.giveBack(change.id()));
        if (!covers(decided.draw())) {
            return decided.overLimit();
        }
        return decided.needsRunningNumber()
                ? decided.released(number(decided.command(), decided.decision().decidedAt()))
                : decided;
    }

    /** Draws, when there is something to draw; false when the limit does not suffice. */
    public boolean covers(Optional<CreditDraw> draw) {
        return draw.map(d -> claims.draw(d.account(), d.declaration(), d.amount(), d.limit()))
                .orElse(true);
    }

    public String number(SubmitDeclaration declaration, Instant releasedAt) {
        var unit = declaration.header().unit().orElseThrow();
        return numbers.next(unit, EntryFacts.dayOf(releasedAt).getYear());
    }
}
