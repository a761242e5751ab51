package no.klarering.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * A later move of one version: from the state it must still be in, to the next.
 *
 * @param runningNumber when it is a release
 * @param answerBy the last day, in Norway, for what the declarant has to send now
 */
public record StateChange(
        DeclarationId id,
        DeclarationState from,
        DeclarationState to,
        Optional<String> runningNumber,
        Optional<LocalDate> answerBy,
        Instant at) {

    /** A move after which nothing is awaited by a day. */
    public StateChange(DeclarationId id, DeclarationState from, DeclarationState to, Instant at) {
        this(id, from, to, Optional.empty(), Optional.empty(), at);
    }
}
