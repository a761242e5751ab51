package no.klarering.doubles;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/**
 * Two declarations that were found to be alike, and what was made of it. Found once for a pair,
 * whatever later versions say.
 *
 * @param later the one that was decided later
 * @param judgement of an officer; empty while it is open, and when the suspicion ended by itself
 */
public record DoubleFinding(
        DeclarationId later,
        DeclarationId earlier,
        Strength strength,
        int points,
        List<Reason> reasons,
        Instant foundAt,
        State state,
        Optional<Judgement> judgement) {

    public DoubleFinding {
        reasons = List.copyOf(reasons);
    }

    /** Where a suspicion stands. */
    public enum State {
        OPEN,
        NOT_DOUBLE,
        DOUBLE,
        /** One of the two was withdrawn or refused before anybody judged. */
        ENDED
    }

    /**
     * What an officer said.
     *
     * @param remark may be empty; at most 500 characters
     */
    public record Judgement(Instant at, String officer, String remark) {}

    /** The other of the two. */
    public DeclarationId otherThan(DeclarationKey one) {
        return later.key().equals(one) ? earlier : later;
    }

    /** What one of the two says of a fact. */
    public String said(DeclarationKey by, Reason reason) {
        return later.key().equals(by) ? reason.here() : reason.there();
    }
}
