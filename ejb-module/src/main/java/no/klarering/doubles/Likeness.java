package no.klarering.doubles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * Two declarations that seem to be about the same goods.
 *
 * @param other the one that was there before
 * @param points the sum of all reasons
 */
public record Likeness(
        DeclarationId declaration,
        DeclarationId other,
        Instant otherReceivedAt,
        Strength strength,
        int points,
        List<Reason> reasons) {

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** Whether somebody else declared the other. */
    public boolean ofAnotherDeclarant() {
        return !declaration.key().declarant().equals(other.key().declarant());
    }

    /** What the declaration itself says of a fact in which both are the same; else empty. */
    public Optional<String> same(Compared fact) {
        return reasons.stream()
                .filter(r -> r.fact() == fact && r.agreement() == Compared.Agreement.SAME)
                .map(Reason::here)
                .findFirst();
    }
}
