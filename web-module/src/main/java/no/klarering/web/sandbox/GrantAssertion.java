package no.klarering.web.sandbox;

import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.klarering.web.access.OAuthError;
import no.klarering.web.access.OAuthRefused;

/**
 * What a client asks the sandbox's Maskinporten for (RFC 7523). Its claims are as they must be; who
 * signed it is nobody's business in the sandbox, which gives tokens to everybody.
 *
 * @param client claim {@code iss}
 * @param scope scopes parted by blanks
 * @param resource which interface the token is wanted for; empty when it does not say
 * @param onBehalfOf claim {@code consumer_org}: for whom the client acts; empty for itself
 * @param certificate the first of {@code x5c}; empty when none is shown
 * @param id unique for each: {@code jti}, or where it has none the assertion as it came
 * @param expiry after which it is good for nothing
 */
record GrantAssertion(
        String client,
        String scope,
        Optional<String> resource,
        Optional<String> onBehalfOf,
        Optional<X509Certificate> certificate,
        String id,
        Instant expiry) {

    static final Duration LONGEST = Duration.ofSeconds(120);
    static final Duration SKEW = Duration.ofSeconds(10);

    /**
     * Reads one and refuses it with everything that is wrong.
     *
     * @param fromLaterDays whether it may be dated after {@code now}: a client need not know on
     *     which day a sandbox lives whose clock was set back
     */
    static GrantAssertion read(String assertion, Instant now, boolean fromLaterDays) {
        try {
            var token = SignedJWT.parse(assertion);
            var claims = token.getJWTClaimsSet();
            var faults = new ArrayList<String>();
            checkNames(claims, faults);
            checkTimes(claims, now, fromLaterDays, faults);
            var certificate = certificate(token.getHeader().getX509CertChain(), faults);
            if (!faults.isEmpty()) {
                throw refused(String.join(" ", faults));
            }
            return new GrantAssertion(
                    claims.getIssuer(),
                    claims.getStringClaim("scope").strip().replaceAll("\\s+", " "),
                    Optional.ofNullable(claims.getStringClaim("resource")),
                    Optional.ofNullable(claims.getStringClaim("consumer_org")),
                    certificate,
                    Objects.requireNonNullElse(claims.getJWTID(), assertion),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException e) {
            throw refused("The assertion is not a signed JWT with the claims of a grant.");
        }
    }

    private static void checkNames(JWTClaimsSet claims, List<String> faults) throws ParseException {
        if (isBlank(claims.getIssuer())) {
            faults.add("The claim iss is missing.");
        }
        if (claims.getAudience().size() != 1 || isBlank(claims.getAudience().get(0))) {
            faults.add("The claim aud must name one audience.");
        }
        if (isBlank(claims.getStringClaim("scope"))) {
            faults.add("The claim scope is missing.");
        }
        if (claims.getJWTID() != null && claims.getJWTID().isBlank()) {
            faults.add("The claim jti is blank.");
        }
    }

    private static void checkTimes(
            JWTClaimsSet claims, Instant now, boolean fromLaterDays, List<String> faults) {
        if (claims.getIssueTime() == null || claims.getExpirationTime() == null) {
            faults.add("The claims iat and exp must both be there.");
            return;
        }
        var issued = claims.getIssueTime().toInstant();
        var expiry = claims.getExpirationTime().toInstant();
        var life = Duration.between(issued, expiry);
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            faults.add("exp must be after iat, by 120 seconds at most.");
        }
        if (expiry.plus(SKEW).isBefore(now)) {
            faults.add("The assertion has expired.");
        }
        if (!fromLaterDays && issued.minus(SKEW).isAfter(now)) {
            faults.add("iat is in the future.");
        }
    }

    private static Optional<X509Certificate> certificate(List<Base64> chain, List<String> faults) {
        if (chain == null || chain.isEmpty()) {
            return Optional.empty();
        }
        var first = Optional.ofNullable(X509CertUtils.parse(chain.get(0).decode()));
        if (first.isEmpty()) {
            faults.add("The first entry of x5c is not a certificate.");
        }
        return first;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static OAuthRefused refused(String description) {
        return new OAuthRefused(OAuthError.INVALID_GRANT, description);
    }
}
