package no.klarering.clearance.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.EntryFacts;
import no.klarering.party.CreditAccount;
import no.klarering.party.Organisation;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.RiskEdition;

/**
 * Everything that a decision looks at besides the declaration itself.
 *
 * @param creditAccount the account that RFF+CO names, when it exists
 * @param now when the decision is made
 */
public record ClearanceFacts(
        EntryFacts entry,
        Optional<CreditAccount> creditAccount,
        RiskEdition risk,
        MaskEdition masks,
        DoubleFacts doubles,
        Instant now) {

    /** The same after others of the turn were decided. */
    public ClearanceFacts after(List<ClearanceDecision> decided) {
        return new ClearanceFacts(entry, creditAccount, risk, masks, doubles.after(decided), now);
    }

    LocalDate today() {
        return EntryFacts.dayOf(now);
    }

    boolean traderIsVatRegistered() {
        return entry.trader().filter(Organisation::vatRegistered).isPresent();
    }

    Optional<String> traderName() {
        return entry.trader().map(Organisation::name);
    }
}
