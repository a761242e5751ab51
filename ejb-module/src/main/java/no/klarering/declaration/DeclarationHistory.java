package no.klarering.declaration;

import java.time.Instant;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * What is known of a declaration before a new version of it is decided: nothing, or its latest
 * version.
 */
public record DeclarationHistory(Optional<Latest> latest) {

    public static final DeclarationHistory NONE = new DeclarationHistory(Optional.empty());

    /** The latest version, its state, its category and when it was received. */
    public record Latest(
            DeclarationId id, DeclarationState state, Category category, Instant receivedAt) {}
}
