package no.klarering.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import no.klarering.kernel.OrganisationNumber;

/** Makes tokens as a real issuer would; for the sandbox only. */
public final class SandboxIssuer {

    /** How long a token is good. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private final TokenSettings settings;
    private final Clock clock;
    private final ECKey key;

    public SandboxIssuer(TokenSettings settings, Clock clock, ECKey key) {
        this.settings = settings;
        this.clock = clock;
        this.key = key;
    }

    /**
     * @param scope scopes parted by blanks
     */
    public String issue(OrganisationNumber organisation, String scope) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer())
                        .audience(settings.audience())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("scope", scope)
                        .claim("client_id", "sandbox-" + organisation.digits())
                        .claim("consumer", consumer(organisation))
                        .build();
        return signed(claims);
    }

    private static Map<String, Object> consumer(OrganisationNumber organisation) {
        return Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + organisation.digits());
    }

    private String signed(JWTClaimsSet claims) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the sandbox key cannot sign", e);
        }
        return token.serialize();
    }
}
