package no.klarering.clearance.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.control.ControlKind;
import no.klarering.control.ControlOrder;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Money;
import no.klarering.messaging.CustomsResponse;
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
        OfficerOrder order, OfficerFacts facts, Optional<String> runningNumber) {

    /** Owed differences, not whole amounts: they come with the recalculation itself. */
    private static final Set<Category> RECALCULATIONS =
            Set.of(Category.EB, Category.RE, Category.SO);

    public DeclarationState ending() {
        return switch (order.action()) {
            case RELEASE, REGISTER_ENTRY -> DeclarationState.RELEASED;
            case REFUSE -> DeclarationState.REJECTED;
            case ASK_NEW_VERSION -> DeclarationState.NEW_VERSION_WANTED;
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

    public StateChange change() {
        return new StateChange(
                facts.version().id(),
                facts.version().state(),
                ending(),
                runningNumber,
                facts.now());
    }

    public boolean needsRunningNumber() {
        return decides() && ending() == DeclarationState.RELEASED && runningNumber.isEmpty();
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
        return bound || !owes()
                ? Optional.empty()
                : CreditRules.draw(facts.version(), facts.creditAccount());
    }

    /** A refusal gives back what an acceptance has drawn. */
    public boolean givesBackCredit() {
        return decides() && ending() == DeclarationState.REJECTED;
    }

    public Optional<Claim> claim() {
        return owes()
                ? facts.assessment()
                        .map(a -> Claims.of(facts.version().id(), command(), a, facts.now()))
                : Optional.empty();
    }

    private boolean owes() {
        return decides()
                && ending() == DeclarationState.RELEASED
                && !total().isZero()
                && !RECALCULATIONS.contains(command().header().category());
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

    public DeclarationDecided event() {
        return new DeclarationDecided(
                facts.now(),
                facts.version().id().key().text(),
                "officer:" + order.officer(),
                what(),
                details());
    }

    private String what() {
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
        details.values().removeIf(String::isEmpty);
        return details;
    }

    /** A day in Norway, when an answer is wanted. */
    Optional<LocalDate> answerBy() {
        return switch (order.action()) {
            case ASK_DOCUMENTS, ASK_NEW_VERSION ->
                    Optional.of(EntryFacts.dayOf(facts.now()).plusDays(order.daysToAnswer()));
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
