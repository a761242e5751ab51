package no.klarering.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.kernel.Problem;

/**
 * What one submission came to ("validation-status").
 *
 * @param notificationDate when the result was ready
 * @param mrn of the message; empty when it was refused
 * @param reasons why it was accepted but is not enough yet, as it stood then
 * @param problems what was wrong; empty when it was accepted
 */
public record MovementResult(
        UUID requestId,
        Instant notificationDate,
        Optional<Mrn> mrn,
        List<IncompleteReason> reasons,
        List<Problem> problems) {

    public MovementResult {
        reasons = List.copyOf(reasons);
        problems = List.copyOf(problems);
        if (mrn.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("neither accepted nor refused: " + requestId);
        }
    }

    /** {@code SUCCESS}, otherwise {@code FAILURE}. */
    public boolean accepted() {
        return mrn.isPresent();
    }
}
