package no.klarering.declaration;

import java.time.Instant;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;

/**
 * What is known of a declaration before a new version of it is decided.
 *
 * @param latest the version with the highest number, whatever became of it; the next is one higher
 * @param standing the version that counts: the latest that was neither refused nor replaced. It
 *     differs from the latest when a correction was refused while the version before it still
 *     stands
 */
public record DeclarationHistory(Optional<Latest> latest, Optional<Latest> standing) {

    public static final DeclarationHistory NONE =
            new DeclarationHistory(Optional.empty(), Optional.empty());

    /** A history of which only the latest version is of interest. */
    public DeclarationHistory(Optional<Latest> latest) {
        this(latest, latest.filter(l -> stands(l.state())));
    }

    /** Whether a version in this state still counts. */
    public static boolean stands(DeclarationState state) {
        return state != DeclarationState.REJECTED && state != DeclarationState.REPLACED;
    }

    /** A version, its state, its category and when it was received. */
    public record Latest(
            DeclarationId id, DeclarationState state, Category category, Instant receivedAt) {}
}
