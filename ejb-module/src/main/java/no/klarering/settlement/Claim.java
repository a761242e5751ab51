package no.klarering.settlement;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;

/**
 * What is owed for one released declaration, by charge code, in whole kroner. A declaration that
 * completes or recalculates another owes the difference, and is owed it when it is negative.
 *
 * @param debtor organisation or person number of the importer
 * @param creditAccount eight digits when the payer code is M
 * @param corrects the declaration whose claims this one changes
 */
public record Claim(
        DeclarationId declaration,
        String debtor,
        PayerCode payer,
        Optional<String> creditAccount,
        Map<String, Money> byCharge,
        Money total,
        Instant registeredAt,
        Optional<DeclarationId> corrects) {

    public Claim {
        byCharge = Map.copyOf(byCharge);
    }
}
