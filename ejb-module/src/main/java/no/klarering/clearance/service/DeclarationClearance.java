package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.klarering.clearance.GoodsDeclared;
import no.klarering.clearance.core.ClearanceDecision;
import no.klarering.clearance.core.ClearanceProcedure;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.messaging.Inbox;

/** The walk of declarations, from the inbox to the replies owed, in one transaction. */
@Stateless
public class DeclarationClearance {

    private static final Logger LOG = System.getLogger(DeclarationClearance.class.getName());

    private final Inbox inbox;
    private final FactsGathering facts;
    private final Cashier cashier;
    private final Keeping keeping;
    private final Answering answering;
    private final Announcing announcing;
    private final Event<GoodsDeclared> goods;

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
            Announcing announcing,
            Event<GoodsDeclared> goods) {
        this.inbox = inbox;
        this.facts = facts;
        this.cashier = cashier;
        this.keeping = keeping;
        this.answering = answering;
        this.announcing = announcing;
        this.goods = goods;
    }

    /** Decides declarations that do not touch each other. */
    public void clear(List<SubmitDeclaration> turn) {
        var admitted = admitted(turn);
        var known = facts.about(admitted);
        var decided = new ArrayList<ClearanceDecision>();
        for (var index = 0; index < admitted.size(); index++) {
            var now = known.get(index).after(decided);
            decided.add(ClearanceProcedure.decide(admitted.get(index), now));
        }
        var settled = cashier.settle(decided);
        answering.answer(settled);
        settled.forEach(this::keep);
        announcing.announce(settled.stream().flatMap(each -> each.events().stream()).toList());
        goods.fire(declared(settled));
    }

    private static GoodsDeclared declared(List<ClearanceDecision> settled) {
        return new GoodsDeclared(
                settled.stream()
                        .filter(each -> !each.signs().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        ClearanceDecision::key, ClearanceDecision::signs)));
    }

    private List<SubmitDeclaration> admitted(List<SubmitDeclaration> turn) {
        var open = inbox.admit(turn.stream().map(SubmitDeclaration::key).toList());
        var admitted = new ArrayList<SubmitDeclaration>();
        for (var command : turn) {
            if (open.contains(command.key())) {
                admitted.add(command);
            } else {
                LOG.log(Level.INFO, "Repeat of {0}", command.key().text());
            }
        }
        return admitted;
    }

    private void keep(ClearanceDecision decision) {
        keeping.keep(decision);
        decision.superseded().ifPresent(answering::moved);
        decision.onOriginal().ifPresent(answering::moved);
        LOG.log(Level.INFO, "{0} {1}", decision.command().key().text(), decision.ending());
    }
}
