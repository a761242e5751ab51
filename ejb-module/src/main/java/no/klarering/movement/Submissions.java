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
     * Has an idempotency key stand for a request, in a transaction of its own, and says for which
     * it stands already if it does. Fails when another claims it at the same moment: the first
     * claim stands.
     */
    Optional<Claimed> claim(Claim claim);

    /** Which request the key of a claim stands for already. */
    Optional<Claimed> claimed(Claim claim);

    /**
     * @param digest of everything that was sent under the key
     * @param requestId for which the key is to stand
     */
    record Claim(Participant organisation, String key, String digest, UUID requestId, Instant at) {}

    /**
     * @param requestId for which the key stands
     * @param isSame whether it was claimed with the same digest
     */
    record Claimed(UUID requestId, boolean isSame) {}
}
