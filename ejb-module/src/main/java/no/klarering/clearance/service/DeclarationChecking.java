package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.klarering.clearance.DeclarationCheck;
import no.klarering.clearance.core.ClearanceFacts;
import no.klarering.clearance.core.ClearanceProcedure;
import no.klarering.codes.Explanations;
import no.klarering.declaration.SubmitDeclaration;

/** Asks input control, and keeps nothing of the answer. */
@Stateless
public class DeclarationChecking implements DeclarationCheck {

    private final FactsGathering facts;
    private final Explanations explanations;

    public DeclarationChecking() {
        this(null, null);
    }

    @Inject
    public DeclarationChecking(FactsGathering facts, Explanations explanations) {
        this.facts = facts;
        this.explanations = explanations;
    }

    @Override
    public List<Found> check(List<SubmitDeclaration> commands) {
        var known = facts.seen(commands);
        var found = new ArrayList<Found>();
        for (var index = 0; index < commands.size(); index++) {
            found.add(found(commands.get(index), known.get(index)));
        }
        return found;
    }

    private Found found(SubmitDeclaration command, ClearanceFacts known) {
        var decision = ClearanceProcedure.decide(command, known);
        return new Found(decision.faults(explanations), decision.warnings(explanations));
    }
}
