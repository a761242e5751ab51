package no.klarering.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tokens that were verified a moment ago: a caller shows the same one with every call, and its
 * signature costs more than the call. None is believed after its expiry, and none for longer than a
 * minute, so a key that an issuer takes back is soon out of use here as well.
 */
final class VerifiedTokens {

    static final Duration LONGEST_BELIEVED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Clock clock;
    private final Cache<String, Verified> tokens =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST_BELIEVED).build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    Optional<Caller> find(String token) {
        return Optional.ofNullable(tokens.getIfPresent(token))
                .filter(known -> clock.instant().isBefore(known.expiry()))
                .map(Verified::caller);
    }

    void keep(String token, Caller caller, Instant expiry) {
        tokens.put(token, new Verified(caller, expiry));
    }

    private record Verified(Caller caller, Instant expiry) {}
}
