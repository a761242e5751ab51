package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.klarering.kernel.OrganisationNumber;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final OrganisationNumber ORGANISATION = OrganisationNumber.of("313000109");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-06-03T07:15:00Z"), ZoneOffset.UTC);
    private static final TokenSettings OURS = settings("urn:issuer", "urn:audience");

    private final ECKey key = key();

    @Test
    void readsOrganisationAndScopesOutOfAGoodToken() {
        var token = issued(OURS, key);

        var caller = tokens(CLOCK).verify(token);

        assertThat(caller.organisation()).isEqualTo(ORGANISATION);
        assertThat(caller.scopes()).containsExactlyInAnyOrder("toll:edi", "toll:border");
    }

    @Test
    void takesATokenUntilItsTimeIsUpByTheGivenClock() {
        var token = issued(OURS, key);
        var lifetime = SandboxIssuer.LIFETIME;

        var before = Clock.offset(CLOCK, lifetime.minusSeconds(1));
        var after = Clock.offset(CLOCK, lifetime.plus(Duration.ofSeconds(11)));

        assertThat(tokens(before).verify(token).organisation()).isEqualTo(ORGANISATION);
        assertThatThrownBy(() -> tokens(after).verify(token)).hasMessage("token-expired");
    }

    @Test
    void doesNotBelieveATokenLongerBecauseItWasVerifiedBefore() {
        var now = new AtomicReference<>(CLOCK.instant());
        var token = issued(OURS, key);
        var tokens = tokens(clockOf(now));

        var first = tokens.verify(token);
        var again = tokens.verify(token);
        now.set(CLOCK.instant().plus(SandboxIssuer.LIFETIME).plusSeconds(11));

        assertThat(again).isSameAs(first);
        assertThatThrownBy(() -> tokens.verify(token)).hasMessage("token-expired");
    }

    @Test
    void refusesAnotherIssuerAnotherAudienceAndAnotherKey() {
        var otherIssuer = issued(settings("urn:other", "urn:audience"), key);
        var otherAudience = issued(settings("urn:issuer", "urn:other"), key);
        var otherKey = issued(OURS, key());

        var tokens = tokens(CLOCK);

        assertThatThrownBy(() -> tokens.verify(otherIssuer)).hasMessage("token-invalid");
        assertThatThrownBy(() -> tokens.verify(otherAudience)).hasMessage("token-invalid");
        assertThatThrownBy(() -> tokens.verify(otherKey)).hasMessage("token-invalid");
        assertThatThrownBy(() -> tokens.verify("no.token.atall")).hasMessage("token-invalid");
    }

    private Tokens tokens(Clock clock) {
        return Tokens.of(OURS, clock, () -> new JWKSet(key).toPublicJWKSet());
    }

    private static Clock clockOf(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private static String issued(TokenSettings settings, ECKey key) {
        return new SandboxIssuer(settings, CLOCK, key).issue(ORGANISATION, "toll:edi toll:border");
    }

    private static TokenSettings settings(String issuer, String audience) {
        return new TokenSettings(issuer, audience, Optional.empty());
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
