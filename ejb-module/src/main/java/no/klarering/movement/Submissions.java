package no.klarering.movement;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everything that was handed in, with what it came to. */
public interface Submissions {

    /** Those of the requests that have no result yet. */
    Set<UUID> open(Collection<UUID> requests);

    /** Keeps an order with its result; nothing is changed afterwards. */
    void keep(MovementOrder order, MovementResult result);

    /** The result, for the organisation that sent it or the supplier who sent it for it. */
    Optional<Kept> find(UUID requestId, Participant reader);

    /**
     * Results of many at once, for the same; those that it may not read or that are not there lack.
     */
    Map<UUID, MovementResult> results(Collection<UUID> requests, Participant reader);

    /** A result and by which call it came. */
    record Kept(MovementKind kind, TrafficMode mode, MovementResult result) {}

    /**
     * Which request an idempotency key stands for, in a transaction of its own: the first claim
     * stands. Two first claims at the same instant make one of them fail; it may be made again.
     */
    Claimed claim(Claim claim);

    /** Which request the key of a claim stands for already. */
    Optional<Claimed> claimed(Claim claim);

    /**
     * @param digest of everything that was sent under the key
     * @param requestId which is to stand when it is the first
     */
    record Claim(Participant organisation, String key, String digest, UUID requestId, Instant at) {}

    /**
     * @param requestId for which the key stands
     * @param isSame whether it was claimed with the same digest
     */
    record Claimed(UUID requestId, boolean isSame) {}
}
