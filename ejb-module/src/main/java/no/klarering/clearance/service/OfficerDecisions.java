package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.clearance.OfficerDesk;
import no.klarering.clearance.core.OfficerDecision;
import no.klarering.clearance.core.OfficerFacts;
import no.klarering.clearance.core.OfficerProcedure;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Text;
import no.klarering.messaging.CustomsResponse;

/** Carries out what officers decide, each order in one transaction. */
@Stateless
public class OfficerDecisions implements OfficerDesk {

    private static final Text UNKNOWN =
            new Text(
                    "Denne versjonen av deklarasjonen finnes ikke.",
                    "There is no such version of the declaration.");
    private static final Text STATE_CHANGED =
            new Text(
                    "Deklarasjonen har skiftet tilstand: handlingen er ikke lenger mulig.",
                    "The declaration has come to another state: the action is no longer possible.");
    private static final Text OVER_LIMIT =
            new Text(
                    "Kredittgrensen rekker ikke. Frigi når den er hevet eller noe er betalt.",
                    "The credit limit does not suffice. Release when it is raised or something is"
                            + " paid.");

    private final OfficerFactsGathering facts;
    private final Cashier cashier;
    private final Keeping keeping;
    private final Answering answering;
    private final Announcing announcing;

    public OfficerDecisions() {
        this(null, null, null, null, null);
    }

    @Inject
    public OfficerDecisions(
            OfficerFactsGathering facts,
            Cashier cashier,
            Keeping keeping,
            Answering answering,
            Announcing announcing) {
        this.facts = facts;
        this.cashier = cashier;
        this.keeping = keeping;
        this.answering = answering;
        this.announcing = announcing;
    }

    @Override
    public Set<OfficerAction> possible(DeclarationId id) {
        return facts.state(id).map(OfficerProcedure::possible).orElse(Set.of());
    }

    @Override
    public Optional<CustomsResponse> preview(OfficerOrder order) {
        return facts.about(order)
                .filter(known -> isPossible(order, known))
                .filter(known -> OfficerProcedure.faults(order, known).isEmpty())
                .map(known -> OfficerProcedure.decide(order, known).preview());
    }

    @Override
    public Outcome carryOut(OfficerOrder order) {
        facts.lock(order.declaration());
        return facts.about(order)
                .map(known -> carryOut(order, known))
                .orElseGet(() -> new NotPossible(UNKNOWN));
    }

    private Outcome carryOut(OfficerOrder order, OfficerFacts known) {
        if (!isPossible(order, known)) {
            return new NotPossible(STATE_CHANGED);
        }
        List<Text> faults = OfficerProcedure.faults(order, known);
        if (!faults.isEmpty()) {
            return new NotAccepted(faults);
        }
        var decision = OfficerProcedure.decide(order, known);
        return cashier.covers(decision.draw())
                ? done(numbered(decision, known))
                : new NotPossible(OVER_LIMIT);
    }

    private static boolean isPossible(OfficerOrder order, OfficerFacts known) {
        return OfficerProcedure.possible(known.version().state()).contains(order.action());
    }

    private OfficerDecision numbered(OfficerDecision decision, OfficerFacts known) {
        return decision.needsRunningNumber()
                ? decision.released(cashier.number(known.version().content(), known.now()))
                : decision;
    }

    private Done done(OfficerDecision decision) {
        var reply = decision.response();
        if (decision.decides()) {
            keeping.keep(decision);
            answering.moved(decision.change());
            decision.onOriginal().ifPresent(answering::moved);
        }
        answering.answer(reply);
        decision.difference().ifPresent(answering::answer);
        announcing.announce(decision.events());
        return new Done(reply);
    }
}
