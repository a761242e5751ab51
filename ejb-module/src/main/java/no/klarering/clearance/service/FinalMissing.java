package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.klarering.clearance.FinalDesk;
import no.klarering.clearance.core.FinalOverdue;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.EntryFacts;
import no.klarering.kernel.DeclarationId;

/** Marks provisional declarations whose final one did not come, each in one transaction. */
@Stateless
public class FinalMissing implements FinalDesk {

    private final Declarations declarations;
    private final Keeping keeping;
    private final Answering answering;
    private final Clock clock;
    private final Announcing announcing;

    public FinalMissing() {
        this(null, null, null, null, null);
    }

    @Inject
    public FinalMissing(
            Declarations declarations,
            Keeping keeping,
            Answering answering,
            Clock clock,
            Announcing announcing) {
        this.declarations = declarations;
        this.keeping = keeping;
        this.answering = answering;
        this.clock = clock;
        this.announcing = announcing;
    }

    @Override
    public List<DeclarationId> overdue() {
        return declarations.finalMissing(EntryFacts.dayOf(clock.instant()));
    }

    @Override
    public void remark(DeclarationId id) {
        declarations.historiesForUpdate(Set.of(id.key()));
        if (overdue().contains(id)) {
            declarations
                    .find(id)
                    .map(version -> new FinalOverdue(version, clock.instant()))
                    .filter(FinalOverdue::stands)
                    .ifPresent(this::carryOut);
        }
    }

    private void carryOut(FinalOverdue overdue) {
        keeping.keep(overdue);
        answering.moved(overdue.change());
        answering.answer(overdue.response());
        announcing.announce(overdue.event());
    }
}
