package no.klarering.clearance.core;

import java.time.Instant;
import java.util.Optional;
import no.klarering.assessment.Assessment;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.settlement.Claim;
import no.klarering.settlement.PayerCode;

/** What a released declaration owes. */
final class Claims {

    private Claims() {}

    static Claim of(
            DeclarationId id, SubmitDeclaration declaration, Assessment assessment, Instant at) {
        var payer = CreditRules.payer(declaration);
        return new Claim(
                id,
                Traders.number(declaration).orElse(""),
                payer,
                declaration.header().creditAccount().filter(a -> payer == PayerCode.MONTHLY_CREDIT),
                assessment.totals(),
                assessment.total(),
                at,
                Optional.empty());
    }
}
