package no.klarering.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * An order to control one version of a declaration: kind, reason codes or profile ids, the office
 * it waits at, the day an answer is due.
 */
public record ControlOrder(
        DeclarationId declaration,
        ControlKind kind,
        List<String> reasons,
        String office,
        Instant placedAt,
        Optional<LocalDate> answerBy) {

    public ControlOrder {
        reasons = List.copyOf(reasons);
    }
}
