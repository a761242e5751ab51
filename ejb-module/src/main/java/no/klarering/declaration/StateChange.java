package no.klarering.declaration;

import java.time.Instant;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * A later move of one version: from the state it must still be in, to the next; {@code
 * runningNumber} when it is a release.
 */
public record StateChange(
        DeclarationId id,
        DeclarationState from,
        DeclarationState to,
        Optional<String> runningNumber,
        Instant at) {}
