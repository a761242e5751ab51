package no.klarering.clearance.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.control.ControlKind;
import no.klarering.control.ControlOrder;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.FinalDeclaration;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Money;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.settlement.Claim;

/**
 * What follows from an officer's order, each in the type of the part that receives it.
 *
 * <p>A release first draws what {@link #draw()} asks for (when that fails it does not happen), and
 * goes on with {@link #released(String)}.
 *
 * @param runningNumber unit and running number, 16 digits
 */
public record OfficerDecision(
        OfficerOrder order, OfficerFacts facts, Optional<String> runningNumber)
        implements ToldDecision {

    public DeclarationState ending() {
        return switch (order.action()) {
            case RELEASE, REGISTER_ENTRY -> Endings.released(command().header().category());
            case REFUSE -> DeclarationState.REJECTED;
            case ASK_NEW_VERSION ->
                    awaitsFinal()
                            ? DeclarationState.RELEASED_PROVISIONAL
                            : DeclarationState.NEW_VERSION_WANTED;
            case ASK_DOCUMENTS -> DeclarationState.DOC_CONTROL;
            case EXAMINE_GOODS, TAKE_SAMPLE -> DeclarationState.GOODS_CONTROL;
            case DETAIN -> DeclarationState.DETAINED;
            case REMIND, WRITE -> facts.version().state();
        };
    }

    /** Whether anything but the reply follows from it. */
    public boolean decides() {
        return order.action().decides();
    }

    /** Whether the order lets the goods go. */
    boolean releases() {
        return order.action() == OfficerAction.RELEASE
                || order.action() == OfficerAction.REGISTER_ENTRY;
    }

    private boolean awaitsFinal() {
        return facts.version().state().isProvisional();
    }

    public StateChange change() {
        return new StateChange(
                facts.version().id(),
                facts.version().state(),
                ending(),
                runningNumber,
                answerBy(),
                facts.now());
    }

    public boolean needsRunningNumber() {
        return releases() && runningNumber.isEmpty();
    }

    /**
     * @param number unit and running number, 16 digits
     */
    public OfficerDecision released(String number) {
        return new OfficerDecision(order, facts, Optional.of(number));
    }

    /** Credit for a release; a declaration accepted before arrival has drawn it already. */
    public Optional<CreditDraw> draw() {
        var bound = facts.version().state() == DeclarationState.ACCEPTED;
        if (bound || !releases()) {
            return Optional.empty();
        }
        return amendment()
                .map(a -> a.draw(facts.creditAccount()))
                .orElseGet(() -> CreditRules.draw(facts.version(), facts.creditAccount()));
    }

    /** A refusal gives back what an acceptance has drawn. */
    public boolean givesBackCredit() {
        return decides() && ending() == DeclarationState.REJECTED;
    }

    public Optional<Claim> claim() {
        if (!releases()) {
            return Optional.empty();
        }
        return amendment().map(a -> a.claim(facts.now())).orElseGet(this::wholeClaim);
    }

    private Optional<Claim> wholeClaim() {
        return facts.assessment()
                .filter(a -> !total().isZero())
                .map(a -> Claims.of(facts.version().id(), command(), a, facts.now()));
    }

    /** What becomes of the declaration that this one completes or recalculates. */
    public Optional<StateChange> onOriginal() {
        return amendment().flatMap(a -> a.onOriginal(ending(), facts.now()));
    }

    /**
     * The difference declaration that an approved recalculation is answered by, after the reply.
     */
    public Optional<DifferenceDeclaration> difference() {
        return amendment().flatMap(a -> a.answer(ending()));
    }

    /** A mere word settles nothing once more, though it follows a release. */
    private Optional<Amendment> amendment() {
        return decides()
                ? Amendment.of(facts.version().id(), command(), facts.original())
                : Optional.empty();
    }

    /** The order that begins, when something is to be controlled. */
    public Optional<ControlOrder> controlOrder() {
        return kind().map(
                        kind ->
                                new ControlOrder(
                                        facts.version().id(),
                                        kind,
                                        List.of(order.reasonCode()),
                                        command().header().unit().orElse(""),
                                        facts.now(),
                                        answerBy()));
    }

    private Optional<ControlKind> kind() {
        return switch (order.action()) {
            case ASK_DOCUMENTS -> Optional.of(ControlKind.DOCUMENTS);
            case EXAMINE_GOODS -> Optional.of(ControlKind.GOODS);
            case TAKE_SAMPLE -> Optional.of(ControlKind.SAMPLE);
            case DETAIN -> Optional.of(ControlKind.DETENTION);
            default -> Optional.empty();
        };
    }

    /** How the controls that wait come to an end. */
    public String controlEnding() {
        return switch (order.action()) {
            case RELEASE, REGISTER_ENTRY -> "RELEASED";
            case REFUSE -> "REFUSED";
            case ASK_NEW_VERSION -> "NEW_VERSION_ASKED";
            default -> what();
        };
    }

    public CustomsResponse response() {
        if (needsRunningNumber()) {
            throw new IllegalStateException("no running number yet: " + facts.version().id());
        }
        return OfficerReplies.to(this);
    }

    /** The reply before the running number is known: zeros stand for it. */
    public CustomsResponse preview() {
        return needsRunningNumber()
                ? released(command().header().unit().orElse("000000") + "0000000000").response()
                : response();
    }

    @Override
    public DeclarationDecided event() {
        return new DeclarationDecided(
                facts.now(),
                facts.version().id().key().text(),
                "officer:" + order.officer(),
                what(),
                details());
    }

    @Override
    public Optional<DeclarationDecided> eventOnOriginal() {
        return onOriginal()
                .map(
                        change ->
                                Consequences.event(
                                        change,
                                        facts.version().id(),
                                        "officer:" + order.officer()));
    }

    private String what() {
        if (awaitsFinal() && order.action() == OfficerAction.ASK_NEW_VERSION) {
            return "MORE_TIME_GRANTED";
        }
        return switch (order.action()) {
            case ASK_DOCUMENTS -> "DOCUMENTS_ASKED";
            case EXAMINE_GOODS -> "GOODS_CONTROL_ORDERED";
            case TAKE_SAMPLE -> "SAMPLE_ORDERED";
            case DETAIN -> "GOODS_DETAINED";
            case REMIND -> "DECLARANT_REMINDED";
            case WRITE -> "DECLARANT_WRITTEN_TO";
            default -> Consequences.what(ending());
        };
    }

    private Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put("declaration", facts.version().id().text());
        details.put("action", order.action().name());
        details.put("reason", order.reasonCode());
        details.put("text", order.text().strip());
        details.put("from", facts.version().state().name());
        details.put("state", ending().name());
        answerBy().ifPresent(d -> details.put("answerBy", d.toString()));
        runningNumber.ifPresent(n -> details.put("runningNumber", n));
        amendment().ifPresent(a -> details.putAll(Consequences.details(a)));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    /** A day in Norway, when an answer is wanted. */
    Optional<LocalDate> answerBy() {
        return switch (order.action()) {
            case ASK_DOCUMENTS, ASK_NEW_VERSION ->
                    Optional.of(EntryFacts.dayOf(facts.now()).plusDays(order.daysToAnswer()));
            case RELEASE, REGISTER_ENTRY ->
                    Optional.of(FinalDeclaration.lastDay(facts.now()))
                            .filter(d -> ending() == DeclarationState.RELEASED_PROVISIONAL);
            default -> Optional.empty();
        };
    }

    SubmitDeclaration command() {
        return facts.version().content();
    }

    Money total() {
        return Money.ofKroner(facts.version().totalCharges());
    }
}
