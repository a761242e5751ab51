package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * The decisions as they stand once credit and numbers are settled. Accounts are drawn on in one
     * order for all, so that two that draw on some of the same never block each other.
     */
    public List<ClearanceDecision> settle(List<ClearanceDecision> decided) {
        var settled = new ClearanceDecision[decided.size()];
        IntStream.range(0, decided.size())
                .boxed()
                .sorted(Comparator.comparing(index -> account(decided.get(index))))
                .forEach(index -> settled[index] = settle(decided.get(index)));
        return List.of(settled);
    }

    private static String account(ClearanceDecision decision) {
        return decision.draw()
                .map(CreditDraw::account)
                .or(() -> decision.command().header().creditAccount())
                .orElse("");
    }

    private ClearanceDecision settle(ClearanceDecision decided) {
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
