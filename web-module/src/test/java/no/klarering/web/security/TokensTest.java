package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.web.security.TokenRefused.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final OrganisationNumber ORGANISATION = OrganisationNumber.of("313000109");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-06-03T07:15:00Z"), ZoneOffset.UTC);
    private static final TokenSettings OURS = settings("urn:issuer", "urn:audience");

    @TempDir private Path folder;
    private SigningKey key;

    @BeforeEach
    void makeTheKey() {
        key = key("ours");
    }

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
        var otherKey = issued(OURS, key("another"));

        var tokens = tokens(CLOCK);

        assertThatThrownBy(() -> tokens.verify(otherIssuer)).hasMessage("token-invalid");
        assertThatThrownBy(() -> tokens.verify(otherAudience)).hasMessage("token-invalid");
        assertThatThrownBy(() -> tokens.verify(otherKey)).hasMessage("token-invalid");
        assertThatThrownBy(() -> tokens.verify("no.token.atall")).hasMessage("token-invalid");
    }

    @Test
    void believesEachOfSeveralIssuersByItsOwnKeysAndAudienceOnly() {
        var theirs = settings("urn:theirs", "urn:for-them");
        var theirKey = key("theirs");
        var tokens =
                Tokens.of(
                        CLOCK,
                        List.of(
                                TrustedIssuer.of(OURS, key::publicHalf),
                                TrustedIssuer.of(theirs, theirKey::publicHalf)));

        assertThat(tokens.verify(issued(OURS, key)).organisation()).isEqualTo(ORGANISATION);
        assertThat(tokens.verify(issued(theirs, theirKey)).organisation()).isEqualTo(ORGANISATION);
        assertThatThrownBy(() -> tokens.verify(issued(OURS, theirKey))).hasMessage("token-invalid");
        assertThatThrownBy(() -> tokens.verify(issued(theirs, key))).hasMessage("token-invalid");
        assertThatThrownBy(
                        () ->
                                tokens.verify(
                                        issued(settings("urn:theirs", "urn:audience"), theirKey)))
                .hasMessage("token-invalid");
    }

    @Test
    void believesNobodyWhenNobodyIsTrusted() {
        var tokens = Tokens.of(CLOCK, List.of());

        assertThatThrownBy(() -> tokens.verify(issued(OURS, key))).hasMessage("token-invalid");
    }

    @Test
    void believesAnIssuerByTheKeysThatItShowsAtItsAddress() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/jwks", this::showKeys);
        server.start();
        var keys = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
        var settings = new TokenSettings("urn:issuer", "urn:audience", Optional.of(keys.toURL()));
        var tokens = Tokens.of(CLOCK, List.of(TrustedIssuer.of(settings, key("no")::publicHalf)));

        var caller = tokens.verify(issued(OURS, key));

        assertThat(caller.organisation()).isEqualTo(ORGANISATION);
        assertThatThrownBy(() -> tokens.verify(issued(OURS, key("another"))))
                .hasMessage("token-invalid");
        server.stop(0);
    }

    private void showKeys(HttpExchange exchange) throws IOException {
        var body = key.publicHalf().toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void saysThatItCannotTellWhileTheKeysAreAway() throws IOException {
        var provider = new SmallProvider();
        var settings =
                new TokenSettings(
                        "urn:issuer",
                        "urn:audience",
                        Optional.of(provider.issuer().resolve("/keys").toURL()));
        provider.close();
        var tokens = Tokens.of(CLOCK, List.of(TrustedIssuer.of(settings, key::publicHalf)));

        assertThatThrownBy(() -> tokens.verify(issued(OURS, key))).hasMessage("unavailable");
        assertThatThrownBy(() -> tokens.read(issued(OURS, key)))
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.KEYS_AWAY));
    }

    private Tokens tokens(Clock clock) {
        return Tokens.of(clock, List.of(TrustedIssuer.of(OURS, key::publicHalf)));
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

    private static String issued(TokenSettings settings, SigningKey key) {
        return new SandboxIssuer(settings, CLOCK, key).issue(ORGANISATION, "toll:edi toll:border");
    }

    private static TokenSettings settings(String issuer, String audience) {
        return new TokenSettings(issuer, audience, Optional.empty());
    }

    private SigningKey key(String name) {
        return new SigningKey(folder.resolve(name));
    }
}
