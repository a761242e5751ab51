package no.klarering.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/**
 * Verifies bearer tokens: signature, issuer, audience, expiry by the application's clock, and the
 * claim {@code consumer} ({@code 0192:} and the organisation number), as Maskinporten writes it.
 */
public final class Tokens {

    private static final String AUTHORITY = "0192:";
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256, JWSAlgorithm.RS512, JWSAlgorithm.PS256);

    private final JWTProcessor<SecurityContext> processor;
    private final VerifiedTokens verified;

    private Tokens(JWTProcessor<SecurityContext> processor, VerifiedTokens verified) {
        this.processor = processor;
        this.verified = verified;
    }

    /** Tokens of this issuer; the sandbox's own key is asked for only where it is the issuer. */
    public static Tokens of(TokenSettings settings, Clock clock, Supplier<JWKSet> sandboxKeys) {
        var keys =
                settings.keys()
                        .map(Tokens::remote)
                        .orElseGet(() -> new ImmutableJWKSet<>(sandboxKeys.get()));
        return new Tokens(processor(settings, clock, keys), new VerifiedTokens(clock));
    }

    private static JWKSource<SecurityContext> remote(URL url) {
        return JWKSourceBuilder.create(url).retrying(true).outageTolerant(true).build();
    }

    private static JWTProcessor<SecurityContext> processor(
            TokenSettings settings, Clock clock, JWKSource<SecurityContext> keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(
                        JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier(new Claims(settings, clock));
        return processor;
    }

    /** Who calls; refuses with 401 and the reason. */
    public Caller verify(String token) {
        return verified.find(token).orElseGet(() -> verifiedNow(token));
    }

    private Caller verifiedNow(String token) {
        try {
            var claims = processor.process(token, null);
            var caller = caller(claims);
            verified.keep(token, caller, claims.getExpirationTime().toInstant());
            return caller;
        } catch (ExpiredJWTException e) {
            throw refusal(ProblemKind.TOKEN_EXPIRED);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw refusal(ProblemKind.TOKEN_INVALID);
        }
    }

    private static Caller caller(JWTClaimsSet claims) throws ParseException {
        var organisation =
                Optional.ofNullable(claims.getJSONObjectClaim("consumer"))
                        .flatMap(Tokens::number)
                        .orElseThrow(() -> refusal(ProblemKind.TOKEN_INVALID));
        var scope = claims.getStringClaim("scope");
        return new Caller(
                organisation,
                scope == null || scope.isBlank()
                        ? Set.of()
                        : Set.copyOf(java.util.Arrays.asList(scope.strip().split("\\s+"))));
    }

    private static Optional<OrganisationNumber> number(Map<String, Object> consumer) {
        return consumer.get("ID") instanceof String id && id.startsWith(AUTHORITY)
                ? OrganisationNumber.parse(id.substring(AUTHORITY.length()))
                : Optional.empty();
    }

    static RequestRefused refusal(ProblemKind kind) {
        var error = kind == ProblemKind.TOKEN_MISSING ? "" : " error=\"invalid_token\"";
        return RequestRefused.because(kind).with("WWW-Authenticate", "Bearer" + error);
    }

    /** Time is the application's, which in the sandbox need not be the machine's. */
    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        Claims(TokenSettings settings, Clock clock) {
            super(
                    settings.audience(),
                    new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                    Set.of("exp", "iat", "consumer"));
            setMaxClockSkew(10);
            this.clock = clock;
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
