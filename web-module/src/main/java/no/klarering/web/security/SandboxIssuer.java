package no.klarering.web.security;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import no.klarering.kernel.OrganisationNumber;

/** Makes tokens as a real issuer would; for the sandbox only. */
public final class SandboxIssuer {

    /** How long a token is good. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private final TokenSettings settings;
    private final Clock clock;
    private final SigningKey key;

    SandboxIssuer(TokenSettings settings, Clock clock, SigningKey key) {
        this.settings = settings;
        this.clock = clock;
        this.key = key;
    }

    /**
     * @param scope scopes parted by blanks
     */
    public String issue(OrganisationNumber organisation, String scope) {
        var now = clock.instant();
        return key.sign(
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .audience(settings.audience())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("scope", scope)
                        .claim("client_id", "sandbox-" + organisation.digits())
                        .claim("consumer", ActorId.of(organisation).claim())
                        .build());
    }
}
