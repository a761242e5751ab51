package no.klarering.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * One row of a list: the latest version of a declaration.
 *
 * @param answerBy the last day, in Norway, for what the declarant has to send
 */
public record DeclarationSummary(
        DeclarationId id,
        Direction direction,
        Category category,
        DeclarationState state,
        String lane,
        String office,
        Optional<String> importerName,
        String firstCommodity,
        String firstDescription,
        int lines,
        long statisticalValue,
        long totalCharges,
        List<String> reasons,
        Optional<String> transportIdentity,
        Instant receivedAt,
        Instant stateSince,
        Optional<String> runningNumber,
        Optional<LocalDate> answerBy) {

    public DeclarationSummary {
        reasons = List.copyOf(reasons);
    }
}
