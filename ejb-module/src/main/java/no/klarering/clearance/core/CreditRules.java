package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Field;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.Money;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Problem;
import no.klarering.party.CreditAccount;
import no.klarering.party.DeclarantPermit;
import no.klarering.settlement.PayerCode;

/** Whether who is to pay may pay in the way that box 48 says. */
final class CreditRules {

    private CreditRules() {}

    static List<Problem> check(SubmitDeclaration declaration, ClearanceFacts facts) {
        var problems =
                Stream.concat(
                                monthlyCredit(declaration, facts).stream(),
                                daySettlement(declaration, facts).stream())
                        .toList();
        return declaration.positions().locate(problems);
    }

    static PayerCode payer(SubmitDeclaration declaration) {
        return declaration.header().payer().flatMap(PayerCode::parse).orElse(PayerCode.NONE);
    }

    /**
     * What a release or an acceptance draws, when it is on credit and owes anything. An account
     * that was closed or taken away since has no limit left.
     */
    static Optional<CreditDraw> draw(DeclarationVersion version, Optional<CreditAccount> account) {
        var total = Money.ofKroner(version.totalCharges());
        if (payer(version.content()) != PayerCode.MONTHLY_CREDIT || total.isZero()) {
            return Optional.empty();
        }
        var limit = account.filter(CreditAccount::open).map(CreditAccount::limit);
        return version.content()
                .header()
                .creditAccount()
                .map(
                        number ->
                                new CreditDraw(
                                        number, version.id(), total, limit.orElse(Money.ZERO)));
    }

    /** 110: the account exists, is open, and is the importer's own. */
    private static Optional<Problem> monthlyCredit(
            SubmitDeclaration declaration, ClearanceFacts facts) {
        if (payer(declaration) != PayerCode.MONTHLY_CREDIT) {
            return Optional.empty();
        }
        var trader = Traders.number(declaration).flatMap(OrganisationNumber::parse);
        var usable =
                facts.creditAccount()
                        .filter(CreditAccount::open)
                        .filter(a -> trader.filter(a.holder()::equals).isPresent());
        return usable.isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("110", Field.CREDIT_ACCOUNT.inHeader()));
    }

    /** 111: day settlement is for forwarders that have it. */
    private static Optional<Problem> daySettlement(
            SubmitDeclaration declaration, ClearanceFacts facts) {
        var granted = facts.entry().permit().filter(DeclarantPermit::daySettlement).isPresent();
        return payer(declaration) != PayerCode.DAY_SETTLEMENT || granted
                ? Optional.empty()
                : Optional.of(Problem.of("111", Field.PAYER.inHeader()));
    }
}
