package no.klarering.web.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

/** Makes the tokens that are handed out in exchange for those of the provider. */
public final class OwnIssuer {

    /** How long a token is good. */
    public static final Duration LIFETIME = Duration.ofSeconds(970);

    private final TokenSettings settings;
    private final Clock clock;
    private final SigningKey key;

    OwnIssuer(TokenSettings settings, Clock clock, SigningKey key) {
        this.settings = settings;
        this.clock = clock;
        this.key = key;
    }

    /** A token for this caller, with these scopes and no others. */
    public String issue(ReadToken shown) {
        var now = clock.instant();
        var caller = shown.caller();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .audience(settings.audience())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("scope", String.join(" ", caller.scopes()))
                        .claim("consumer", caller.consumer().claim());
        shown.client().ifPresent(client -> claims.claim("client_id", client));
        caller.supplier().ifPresent(supplier -> claims.claim("supplier", supplier.claim()));
        return key.sign(claims.build());
    }
}
