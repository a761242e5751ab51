package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.clearance.ClearanceDesk;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.core.ClearanceProcedure;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.messaging.Inbox;

/** The walk of one declaration, from the inbox to the reply owed, in one transaction. */
@Stateless
public class DeclarationClearance implements ClearanceDesk {

    private static final Logger LOG = System.getLogger(DeclarationClearance.class.getName());

    private final Inbox inbox;
    private final FactsGathering facts;
    private final Cashier cashier;
    private final Keeping keeping;
    private final Answering answering;
    private final Declarations declarations;
    private final Event<DeclarationDecided> decided;

    public DeclarationClearance() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DeclarationClearance(
            Inbox inbox,
            FactsGathering facts,
            Cashier cashier,
            Keeping keeping,
            Answering answering,
            Declarations declarations,
            Event<DeclarationDecided> decided) {
        this.inbox = inbox;
        this.facts = facts;
        this.cashier = cashier;
        this.keeping = keeping;
        this.answering = answering;
        this.declarations = declarations;
        this.decided = decided;
    }

    @Override
    public void clear(SubmitDeclaration command) {
        if (!inbox.admit(command.key())) {
            LOG.log(Level.INFO, "Repeat of {0}", command.key().text());
            return;
        }
        var decision = cashier.settle(ClearanceProcedure.decide(command, facts.about(command)));
        answering.answer(decision);
        keeping.keep(decision);
        decision.superseded()
                .ifPresent(
                        change ->
                                declarations
                                        .find(change.id())
                                        .ifPresent(v -> answering.moved(v.content(), change)));
        decided.fire(decision.event());
        LOG.log(Level.INFO, "{0} {1}", command.key().text(), decision.ending());
    }
}
