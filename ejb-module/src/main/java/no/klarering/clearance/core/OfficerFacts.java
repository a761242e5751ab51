package no.klarering.clearance.core;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.klarering.assessment.Assessment;
import no.klarering.clearance.Decision;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Original;
import no.klarering.party.CreditAccount;

/**
 * What an officer's order is compared with.
 *
 * @param version the version as it stands
 * @param decision why it stands there
 * @param creditAccount the account that its RFF+CO names, when it exists
 * @param original what the version completes or recalculates
 * @param reasonCodes those that the list of reasons has for the action
 */
public record OfficerFacts(
        DeclarationVersion version,
        Optional<Decision> decision,
        Optional<CreditAccount> creditAccount,
        Optional<Original> original,
        Set<String> reasonCodes,
        Instant now) {

    public OfficerFacts {
        reasonCodes = Set.copyOf(reasonCodes);
    }

    Optional<Assessment> assessment() {
        return decision.flatMap(Decision::assessment);
    }
}
