package no.klarering.clearance.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.klarering.assessment.Assessment;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Direction;
import no.klarering.declaration.FinalDeclaration;
import no.klarering.declaration.Original;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Money;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.messaging.ResponseKind;
import no.klarering.party.CreditAccount;
import no.klarering.settlement.Claim;

/**
 * What follows when credit allows a stopped declaration to go on, each in the type of the part that
 * receives it. Only credit had stopped it: it ends as it would have ended then.
 *
 * <p>It first draws what {@link #draw()} asks for (when that fails it does not happen), and goes on
 * with {@link #released(String)} when {@link #needsRunningNumber()} says so.
 *
 * @param creditAccount the account that its RFF+CO names, when it exists
 * @param original what it completes or recalculates
 * @param runningNumber unit and running number, 16 digits
 */
public record CreditAllowed(
        DeclarationVersion version,
        Optional<Assessment> assessment,
        Optional<CreditAccount> creditAccount,
        Optional<Original> original,
        Instant now,
        Optional<String> runningNumber)
        implements ToldDecision {

    public DeclarationState ending() {
        return Endings.unheld(command().header());
    }

    public Optional<CreditDraw> draw() {
        return amendment()
                .map(a -> a.draw(creditAccount))
                .orElseGet(() -> CreditRules.draw(version, creditAccount));
    }

    public boolean needsRunningNumber() {
        return ending().released() && runningNumber.isEmpty();
    }

    /**
     * @param number unit and running number, 16 digits
     */
    public CreditAllowed released(String number) {
        return new CreditAllowed(
                version, assessment, creditAccount, original, now, Optional.of(number));
    }

    public StateChange change() {
        return new StateChange(
                version.id(), version.state(), ending(), runningNumber, answerBy(), now);
    }

    /** How the control ends that the stop had placed. */
    public String controlEnding() {
        return ending().name();
    }

    public Optional<Claim> claim() {
        if (!ending().released()) {
            return Optional.empty();
        }
        return amendment()
                .map(a -> a.claim(now))
                .orElseGet(() -> assessment.map(a -> Claims.of(version.id(), command(), a, now)));
    }

    /** What becomes of the declaration that this one completes or recalculates. */
    public Optional<StateChange> onOriginal() {
        return amendment().flatMap(a -> a.onOriginal(ending(), now));
    }

    /**
     * The difference declaration that an approved recalculation is answered by, after the reply.
     */
    public Optional<DifferenceDeclaration> difference() {
        return amendment().flatMap(a -> a.answer(ending()));
    }

    private Optional<Amendment> amendment() {
        return Amendment.of(version.id(), command(), original);
    }

    public CustomsResponse response() {
        if (needsRunningNumber()) {
            throw new IllegalStateException("no running number yet: " + version.id());
        }
        var header = command().header();
        var total = Money.ofKroner(version.totalCharges());
        return new CustomsResponse(
                ending().released() ? ResponseKind.RELEASED : ResponseKind.ACCEPTED,
                command().key(),
                command().declarationId(),
                header.direction() == Direction.EXPORT,
                header.date(),
                now,
                Optional.empty(),
                answerBy(),
                runningNumber.map(n -> OfficerReplies.release(version, total, now, n)),
                header.declarant(),
                List.of(),
                List.of(),
                command().receipt().test());
    }

    private Optional<LocalDate> answerBy() {
        return Optional.of(FinalDeclaration.lastDay(now))
                .filter(day -> ending() == DeclarationState.RELEASED_PROVISIONAL);
    }

    @Override
    public DeclarationDecided event() {
        return new DeclarationDecided(
                now, version.id().key().text(), "system", Consequences.what(ending()), details());
    }

    @Override
    public Optional<DeclarationDecided> eventOnOriginal() {
        return onOriginal().map(change -> Consequences.event(change, version.id(), "system"));
    }

    private Map<String, String> details() {
        var details = new TreeMap<String, String>();
        details.put("declaration", version.id().text());
        details.put("reason", "CREDIT_ALLOWS");
        details.put("from", version.state().name());
        details.put("state", ending().name());
        runningNumber.ifPresent(n -> details.put("runningNumber", n));
        return details;
    }

    private SubmitDeclaration command() {
        return version.content();
    }
}
