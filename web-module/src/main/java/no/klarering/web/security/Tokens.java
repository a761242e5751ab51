package no.klarering.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.security.Key;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.TokenRefused.Fault;

/**
 * Verifies tokens of the issuers that are trusted here: signature by a key of the issuer that the
 * token names, audience, expiry by the application's clock, and the claims {@code consumer} and
 * {@code supplier}, as Maskinporten writes them.
 */
public final class Tokens {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256, JWSAlgorithm.RS512, JWSAlgorithm.PS256);

    private final JWTProcessor<SecurityContext> processor;
    private final VerifiedTokens verified;

    private Tokens(JWTProcessor<SecurityContext> processor, VerifiedTokens verified) {
        this.processor = processor;
        this.verified = verified;
    }

    /** Tokens of these issuers and of nobody else; of nobody at all when there are none. */
    static Tokens of(Clock clock, List<TrustedIssuer> issuers) {
        return new Tokens(processor(clock, issuers), new VerifiedTokens(clock));
    }

    private static JWTProcessor<SecurityContext> processor(
            Clock clock, List<TrustedIssuer> issuers) {
        var selectors = new HashMap<String, JWSVerificationKeySelector<SecurityContext>>();
        var checks = new HashMap<String, Claims>();
        for (var each : issuers) {
            selectors.put(each.issuer(), new JWSVerificationKeySelector<>(ALGORITHMS, each.keys()));
            checks.put(each.issuer(), new Claims(each, clock));
        }
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWTClaimsSetAwareJWSKeySelector(
                (header, claims, context) -> keys(selectors.get(claims.getIssuer()), header));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(
                        JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier(
                (claims, context) -> check(checks.get(claims.getIssuer()), claims));
        return processor;
    }

    private static List<Key> keys(
            JWSVerificationKeySelector<SecurityContext> selector, JWSHeader header)
            throws KeySourceException {
        return selector == null ? List.of() : selector.selectJWSKeys(header, null);
    }

    private static void check(Claims check, JWTClaimsSet claims) throws BadJWTException {
        if (check == null) {
            throw new BadJWTException("of an issuer that is not trusted here");
        }
        check.verify(claims, null);
    }

    /** Who calls; refuses with 401 and the reason. */
    public Caller verify(String token) {
        return verified.find(token).orElseGet(() -> verifiedNow(token));
    }

    private Caller verifiedNow(String token) {
        try {
            var content = read(token);
            verified.keep(token, content.caller(), content.expiry());
            return content.caller();
        } catch (TokenRefused refused) {
            throw switch (refused.fault()) {
                case EXPIRED -> refusal(ProblemKind.TOKEN_EXPIRED);
                case INVALID -> refusal(ProblemKind.TOKEN_INVALID);
                case KEYS_AWAY -> FailureAnswers.unavailable();
            };
        }
    }

    /** What a token says; its signature is looked at each time. */
    public ReadToken read(String token) throws TokenRefused {
        try {
            return content(processor.process(token, null));
        } catch (ExpiredJWTException e) {
            throw new TokenRefused(Fault.EXPIRED, e);
        } catch (JWKSetUnavailableException e) {
            throw new TokenRefused(Fault.KEYS_AWAY, e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenRefused(Fault.INVALID, e);
        }
    }

    private static ReadToken content(JWTClaimsSet claims) throws ParseException {
        var scope = claims.getStringClaim("scope");
        var caller =
                new Caller(
                        actor(claims.getJSONObjectClaim("consumer")),
                        claims.getClaim("supplier") == null
                                ? Optional.empty()
                                : Optional.of(actor(claims.getJSONObjectClaim("supplier"))),
                        scope == null || scope.isBlank()
                                ? Set.of()
                                : Set.copyOf(List.of(scope.strip().split("\\s+"))));
        return new ReadToken(
                caller,
                Optional.ofNullable(claims.getJWTID()).filter(id -> !id.isBlank()),
                Optional.ofNullable(claims.getStringClaim("client_id")),
                claims.getExpirationTime().toInstant());
    }

    private static ActorId actor(Map<String, Object> claim) throws ParseException {
        return ActorId.ofClaim(claim)
                .orElseThrow(() -> new ParseException("names no organisation", 0));
    }

    static RequestRefused refusal(ProblemKind kind) {
        var error = kind == ProblemKind.TOKEN_MISSING ? "" : " error=\"invalid_token\"";
        return RequestRefused.because(kind).with("WWW-Authenticate", "Bearer" + error);
    }

    /** Time is the application's, which in the sandbox need not be the machine's. */
    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        Claims(TrustedIssuer trusted, Clock clock) {
            super(
                    trusted.audience(),
                    new JWTClaimsSet.Builder().issuer(trusted.issuer()).build(),
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
