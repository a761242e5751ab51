package no.klarering.declaration;

import java.time.LocalDate;
import java.util.Optional;
import no.klarering.kernel.DeclarationKey;

/**
 * A released declaration that another one completes (FO by EN) or recalculates (EB, RE, SO).
 *
 * @param version as it was released, in its present state
 * @param stands what it says now: the latest recalculation that was approved, or the version itself
 * @param pending the declaration whose recalculation of this one is not decided yet
 */
public record Original(
        DeclarationVersion version, SubmitDeclaration stands, Optional<DeclarationKey> pending) {

    /** Whether a recalculation of it was approved before. */
    public boolean wasRecalculated() {
        return !stands.declarationId().equals(version.content().declarationId());
    }

    /** The state in which it is when no recalculation waits. */
    public DeclarationState settled() {
        if (wasRecalculated()) {
            return DeclarationState.RECALCULATED;
        }
        return version.content().header().category() == Category.EN
                ? DeclarationState.FINALISED
                : DeclarationState.RELEASED;
    }

    /** The day whose law applies to it, and to what is declared of it later. */
    public LocalDate lawDay() {
        return EntryFacts.dayOf(version.content().receipt().receivedAt());
    }
}
