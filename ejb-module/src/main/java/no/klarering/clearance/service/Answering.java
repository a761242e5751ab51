package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.clearance.core.ClearanceDecision;
import no.klarering.clearance.core.DoubleStep;
import no.klarering.codes.Explanations;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.StateChange;
import no.klarering.doubles.Likeness;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.MessageOutcome;
import no.klarering.messaging.Outbox;
import no.klarering.messaging.OwedReply;

/** Puts outcomes on messages and owes the replies. */
@ApplicationScoped
public class Answering {

    private final InterchangeRegister interchanges;
    private final Outbox outbox;
    private final Explanations explanations;
    private final Declarations declarations;

    public Answering() {
        this(null, null, null, null);
    }

    @Inject
    public Answering(
            InterchangeRegister interchanges,
            Outbox outbox,
            Explanations explanations,
            Declarations declarations) {
        this.interchanges = interchanges;
        this.outbox = outbox;
        this.explanations = explanations;
        this.declarations = declarations;
    }

    public void answer(List<ClearanceDecision> decisions) {
        interchanges.settle(decisions.stream().map(this::outcome).toList());
        for (var decision : decisions) {
            outbox.owe(decision.response());
            decision.difference().ifPresent(outbox::owe);
        }
    }

    private MessageOutcome outcome(ClearanceDecision decision) {
        return new MessageOutcome(
                decision.command().key(),
                decision.ending().name(),
                decision.faults(explanations),
                decision.warnings(explanations));
    }

    public void answer(OwedReply response) {
        outbox.owe(response);
    }

    /** Tells of something that was found after the answer. */
    public void warn(MessageKey message, Likeness likeness) {
        interchanges.warned(message, DoubleStep.told(likeness, explanations));
    }

    /** The message that brought a version says where that version stands now. */
    public void moved(StateChange change) {
        declarations
                .find(change.id())
                .ifPresent(
                        version -> interchanges.moved(version.content().key(), change.to().name()));
    }
}
