package no.klarering.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * One version as it is kept: what was sent, and where it stands.
 *
 * @param lane the control lane ({@code MANUAL}, {@code DOCUMENT_CONTROL}, {@code GOODS_CONTROL},
 *     {@code GREEN}), kept with the state so that lists can be filtered
 * @param reasons profile ids and reason codes for the lane
 * @param importerName from the register, empty for private persons
 * @param runningNumber unit and running number, 16 digits, once released
 * @param totalCharges whole kroner, as assessed
 * @param answerBy the last day, in Norway, for what the declarant has to send: documents, the next
 *     version, or the final declaration
 * @param recalculates the version that this one recalculates (EB, RE, SO)
 */
public record DeclarationVersion(
        DeclarationId id,
        SubmitDeclaration content,
        DeclarationState state,
        String lane,
        List<String> reasons,
        Optional<String> importerName,
        Optional<String> runningNumber,
        long totalCharges,
        Instant decidedAt,
        Optional<Instant> releasedAt,
        Optional<LocalDate> answerBy,
        Optional<DeclarationId> recalculates) {

    public DeclarationVersion {
        reasons = List.copyOf(reasons);
    }
}
