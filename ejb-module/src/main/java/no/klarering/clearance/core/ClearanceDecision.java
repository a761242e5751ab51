package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.clearance.Decision;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.codes.Explanations;
import no.klarering.control.ControlOrder;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.Likeness;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Money;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.messaging.MessageFault;
import no.klarering.settlement.Claim;

/**
 * What was decided, and everything that follows from it, each in the type of the part that receives
 * it.
 *
 * <p>Before it stands, its caller first draws what {@link #draw()} asks for, and goes on with
 * {@link #overLimit()} when that fails; then it goes on with {@link #released(String)} when {@link
 * #needsRunningNumber()} says so.
 *
 * @param decision the reasons, kept with the version
 * @param version whether it is a version of a declaration at all: a message refused for its
 *     identity is none
 * @param runningNumber unit and running number, 16 digits
 */
public record ClearanceDecision(
        SubmitDeclaration command,
        ClearanceFacts facts,
        Decision decision,
        boolean version,
        Optional<String> runningNumber)
        implements ToldDecision {

    /** Stands in for the running number in the answer to a trial, which uses up none. */
    private static final String NO_NUMBER = "0000000000";

    public DeclarationState ending() {
        return decision.state();
    }

    /** Whether anything but the reply and the outcome of the message is to be kept. */
    public boolean kept() {
        return version && !command.receipt().test();
    }

    /** Whether it changes which goods count as declared. */
    boolean stands() {
        return kept() && ending() != DeclarationState.REJECTED;
    }

    /** The declaration of which it is a version. */
    public DeclarationKey key() {
        return id().key();
    }

    /** By what its goods are known again, from now on. */
    public Set<String> signs() {
        return stands() ? facts.doubles().signs() : Set.of();
    }

    /** What was declared before and seems to be the same goods. */
    public List<Likeness> doubles() {
        return stands() ? facts.doubles().of(command) : List.of();
    }

    /** What must be drawn on the importer's credit account before this decision may stand. */
    public Optional<CreditDraw> draw() {
        return kept() ? Consequences.draw(this) : Optional.empty();
    }

    /** The same declaration when the credit limit does not suffice: it waits for money. */
    public ClearanceDecision overLimit() {
        var stopped =
                new Decision(
                        DeclarationState.CREDIT_STOP,
                        decision.problems(),
                        decision.warnings(),
                        decision.assessment(),
                        decision.hits(),
                        List.of(Consequences.CREDIT_LIMIT),
                        decision.editions(),
                        decision.decidedAt());
        return new ClearanceDecision(command, facts, stopped, version, Optional.empty());
    }

    public boolean needsRunningNumber() {
        return kept() && ending().released() && runningNumber.isEmpty();
    }

    /**
     * @param number unit and running number, 16 digits
     */
    public ClearanceDecision released(String number) {
        return new ClearanceDecision(command, facts, decision, version, Optional.of(number));
    }

    /** The version to keep, when there is one. */
    public Optional<DeclarationVersion> declaration() {
        return kept() ? Optional.of(Consequences.version(this)) : Optional.empty();
    }

    /** What becomes of the version that this one corrects or withdraws. */
    public Optional<StateChange> superseded() {
        return kept() ? Consequences.superseded(this) : Optional.empty();
    }

    /**
     * What becomes of the declaration that this one completes or recalculates, or no longer does.
     */
    public Optional<StateChange> onOriginal() {
        return kept() && ending() != DeclarationState.REJECTED
                ? facts.entry()
                        .original()
                        .map(original -> new Amendment(id(), command, original))
                        .flatMap(a -> a.onOriginal(ending(), decision.decidedAt()))
                : Optional.empty();
    }

    /** How controls of the superseded version end: {@code REPLACED} or {@code WITHDRAWN}. */
    public String controlEnding() {
        return ending() == DeclarationState.CANCELLED ? "WITHDRAWN" : "REPLACED";
    }

    public Optional<ControlOrder> controlOrder() {
        return kept() ? Consequences.controlOrder(this) : Optional.empty();
    }

    public Optional<Claim> claim() {
        return kept() ? Consequences.claim(this) : Optional.empty();
    }

    public CustomsResponse response() {
        if (needsRunningNumber()) {
            throw new IllegalStateException("no running number yet: " + command.declarationId());
        }
        return Replies.to(this);
    }

    /**
     * The difference declaration that an approved recalculation is answered by, after the reply.
     */
    public Optional<DifferenceDeclaration> difference() {
        return amendment().flatMap(a -> a.answer(ending()));
    }

    @Override
    public DeclarationDecided event() {
        return Consequences.event(this);
    }

    @Override
    public Optional<DeclarationDecided> eventOnOriginal() {
        return onOriginal().map(change -> Consequences.event(change, id(), "system"));
    }

    /** The faults as brokers and officers read them. */
    public List<MessageFault> faults(Explanations explanations) {
        return decision.problems().stream().map(p -> Faults.tell(p, explanations)).toList();
    }

    /** The warnings as brokers and officers read them. */
    public List<MessageFault> warnings(Explanations explanations) {
        return decision.warnings().stream().map(p -> Faults.tell(p, explanations)).toList();
    }

    /** The id, which a kept decision always has. */
    DeclarationId id() {
        return DeclarationId.of(command.declarationId());
    }

    Optional<Amendment> amendment() {
        return facts.entry()
                .original()
                .flatMap(o -> DeclarationId.parse(command.declarationId()))
                .flatMap(id -> Amendment.of(id, command, facts.entry().original()));
    }

    Money total() {
        return decision.assessment().map(a -> a.total()).orElse(Money.ZERO);
    }

    String runningNumberOrNone() {
        return runningNumber.orElseGet(() -> command.header().unit().orElse("000000") + NO_NUMBER);
    }
}
