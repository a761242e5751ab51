package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.clearance.core.ClearanceDecision;
import no.klarering.codes.Explanations;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.MessageOutcome;
import no.klarering.messaging.Outbox;

/** Puts outcomes on messages and owes the replies. */
@ApplicationScoped
public class Answering {

    private final InterchangeRegister interchanges;
    private final Outbox outbox;
    private final Explanations explanations;

    public Answering() {
        this(null, null, null);
    }

    @Inject
    public Answering(InterchangeRegister interchanges, Outbox outbox, Explanations explanations) {
        this.interchanges = interchanges;
        this.outbox = outbox;
        this.explanations = explanations;
    }

    public void answer(List<ClearanceDecision> decisions) {
        interchanges.settle(decisions.stream().map(this::outcome).toList());
        decisions.forEach(decision -> outbox.owe(decision.response()));
    }

    private MessageOutcome outcome(ClearanceDecision decision) {
        return new MessageOutcome(
                decision.command().key(),
                decision.ending().name(),
                decision.faults(explanations),
                decision.warnings(explanations));
    }

    public void answer(CustomsResponse response) {
        outbox.owe(response);
    }

    /** The message that brought a version says where that version stands now. */
    public void moved(SubmitDeclaration brought, StateChange change) {
        interchanges.moved(brought.key(), change.to().name());
    }
}
