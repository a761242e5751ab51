package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.clearance.CreditDesk;
import no.klarering.clearance.core.CreditAllowed;
import no.klarering.declaration.Declarations;
import no.klarering.kernel.DeclarationId;

/** Lets a stopped declaration go on, each in one transaction. */
@Stateless
public class StoppedForCredit implements CreditDesk {

    private final Declarations declarations;
    private final CreditFacts facts;
    private final Cashier cashier;
    private final Keeping keeping;
    private final Answering answering;
    private final Announcing announcing;

    public StoppedForCredit() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public StoppedForCredit(
            Declarations declarations,
            CreditFacts facts,
            Cashier cashier,
            Keeping keeping,
            Answering answering,
            Announcing announcing) {
        this.declarations = declarations;
        this.facts = facts;
        this.cashier = cashier;
        this.keeping = keeping;
        this.answering = answering;
        this.announcing = announcing;
    }

    @Override
    public List<DeclarationId> waiting() {
        return declarations.waitingForCredit();
    }

    @Override
    public boolean goOn(DeclarationId id) {
        facts.lock(id);
        var allowed = facts.about(id).filter(each -> cashier.covers(each.draw()));
        allowed.map(this::numbered).ifPresent(this::carryOut);
        return allowed.isPresent();
    }

    private CreditAllowed numbered(CreditAllowed allowed) {
        return allowed.needsRunningNumber()
                ? allowed.released(cashier.number(allowed.version().content(), allowed.now()))
                : allowed;
    }

    private void carryOut(CreditAllowed allowed) {
        keeping.keep(allowed);
        answering.moved(allowed.change());
        allowed.onOriginal().ifPresent(answering::moved);
        answering.answer(allowed.response());
        allowed.difference().ifPresent(answering::answer);
        announcing.announce(allowed.events());
    }
}
