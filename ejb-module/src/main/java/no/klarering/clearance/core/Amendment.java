package no.klarering.clearance.core;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Difference;
import no.klarering.declaration.Original;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.party.CreditAccount;
import no.klarering.settlement.Claim;
import no.klarering.settlement.PayerCode;

/**
 * A version that completes (EN) or recalculates (EB, RE, SO) a released declaration: only the
 * difference is settled, more with who pays now, less with who paid before.
 */
record Amendment(DeclarationId id, SubmitDeclaration command, Original original) {

    static Optional<Amendment> of(
            DeclarationId id, SubmitDeclaration command, Optional<Original> original) {
        var category = command.header().category();
        return original.filter(o -> category == Category.EN || category.recalculates())
                .map(o -> new Amendment(id, command, o));
    }

    Difference difference() {
        return Difference.between(original.stands(), command);
    }

    Money total() {
        return Money.ofKroner(difference().total());
    }

    private boolean isRefund() {
        return difference().total() < 0;
    }

    /** The declaration by which the difference is settled. */
    private SubmitDeclaration settledBy() {
        return isRefund() ? original.stands() : command;
    }

    PayerCode payer() {
        return total().isZero() ? PayerCode.NONE : CreditRules.payer(settledBy());
    }

    Optional<String> creditAccount() {
        return settledBy()
                .header()
                .creditAccount()
                .filter(account -> payer() == PayerCode.MONTHLY_CREDIT);
    }

    /** A refund makes room on the account whatever its limit is. */
    Optional<CreditDraw> draw(Optional<CreditAccount> account) {
        var limit =
                account.filter(CreditAccount::open).map(CreditAccount::limit).orElse(Money.ZERO);
        return creditAccount().map(number -> new CreditDraw(number, id, total(), limit));
    }

    /** Nothing when all amounts stay as they were. */
    Optional<Claim> claim(Instant at) {
        var byCharge = byCharge();
        return byCharge.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Claim(
                                id,
                                Traders.number(settledBy()).orElse(""),
                                CreditRules.payer(settledBy()),
                                creditAccount(),
                                byCharge,
                                total(),
                                at,
                                Optional.of(original.version().id())));
    }

    private Map<String, Money> byCharge() {
        var sums = new TreeMap<String, Money>();
        difference().byCharge().forEach((code, sum) -> sums.put(code, Money.ofKroner(sum)));
        return sums;
    }

    /** What becomes of the original when the amending version comes to a state. */
    Optional<StateChange> onOriginal(DeclarationState ending, Instant at) {
        var version = original.version();
        return next(ending)
                .filter(next -> next != version.state())
                .map(next -> new StateChange(version.id(), version.state(), next, at));
    }

    private Optional<DeclarationState> next(DeclarationState ending) {
        if (command.header().category() == Category.EN) {
            return Optional.of(DeclarationState.FINALISED).filter(ending::equals);
        }
        return Optional.of(
                switch (ending) {
                    case RELEASED -> DeclarationState.RECALCULATED;
                    case REJECTED, CANCELLED -> original.settled();
                    default -> DeclarationState.RECALC_PENDING;
                });
    }

    /** The answer to a recalculation that is approved. */
    Optional<DifferenceDeclaration> answer(DeclarationState ending) {
        return ending.released() && command.header().category().recalculates()
                ? Optional.of(DifferenceAnswer.to(this))
                : Optional.empty();
    }
}
