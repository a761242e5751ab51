package no.klarering.web.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** Makes tokens as Maskinporten does; for the sandbox only. */
public final class SandboxProvider {

    /** How long a token is good. */
    public static final Duration LIFETIME = Duration.ofSeconds(120);

    private final TokenSettings settings;
    private final Clock clock;
    private final SigningKey key;

    SandboxProvider(TokenSettings settings, Clock clock, SigningKey key) {
        this.settings = settings;
        this.clock = clock;
        this.key = key;
    }

    /**
     * What a token shall say.
     *
     * @param client as the client calls itself
     * @param scope scopes parted by blanks
     * @param resource which interface the client wants it for; empty when it did not say
     * @param byCertificate whether the client showed one
     */
    public record Order(
            ActorId consumer,
            Optional<ActorId> supplier,
            String client,
            String scope,
            Optional<String> resource,
            boolean byCertificate) {}

    public String issue(Order order) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .audience(order.resource().orElse(settings.audience()))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("scope", order.scope())
                        .claim("token_type", "Bearer")
                        .claim("client_id", order.client())
                        .claim(
                                "client_amr",
                                order.byCertificate() ? "virksomhetssertifikat" : "private_key_jwt")
                        .claim("consumer", order.consumer().claim());
        order.supplier()
                .ifPresent(
                        supplier ->
                                claims.claim("supplier", supplier.claim())
                                        .claim("delegation_source", settings.issuer()));
        return key.sign(claims.build());
    }
}
