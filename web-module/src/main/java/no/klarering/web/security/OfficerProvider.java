package no.klarering.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.web.security.LoginFailed.Reason;

/**
 * The OpenID Connect provider where officers log in: authorization code with PKCE, state and nonce.
 * Believes an ID token only with the provider's signature, for us, now, and for this very login.
 */
final class OfficerProvider {

    static final Set<String> ROLES = Set.of("officer", "supervisor", "analyst", "auditor", "admin");

    private static final int PATIENCE_MILLIS = 5_000;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(
                    JWSAlgorithm.RS256,
                    JWSAlgorithm.RS512,
                    JWSAlgorithm.PS256,
                    JWSAlgorithm.ES256,
                    JWSAlgorithm.ES384);

    private final OfficerProviderSettings settings;
    private volatile Known known;

    OfficerProvider(OfficerProviderSettings settings) {
        this.settings = settings;
    }

    /** Where a browser is sent to log in. */
    URI loginAddress(ProviderJourney journey) throws LoginFailed {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile"),
                        clientId(),
                        settings.returnAddress())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(journey.state()))
                .nonce(new Nonce(journey.nonce()))
                .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Where a browser is sent to log out there too; empty when the provider has no such place. */
    Optional<URI> logoutAddress() throws LoginFailed {
        return Optional.ofNullable(known().metadata().getEndSessionEndpointURI());
    }

    /**
     * Who came back.
     *
     * @param query what stands after the question mark
     */
    VerifiedOfficer arrival(String query, ProviderJourney journey) throws LoginFailed {
        var code = code(query, journey);
        try {
            var token =
                    OIDCTokenResponseParser.parse(request(code, journey).toHTTPRequest().send());
            if (!token.indicatesSuccess()) {
                throw refused("the provider gives no token: " + error(token.toErrorResponse()));
            }
            var idToken = token.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
            var claims = known().validator().validate(idToken, new Nonce(journey.nonce()));
            return officer(claims.toJWTClaimsSet());
        } catch (IOException e) {
            throw unavailable(e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new LoginFailed(Reason.REFUSED, "the provider's token does not hold", e);
        }
    }

    private AuthorizationCode code(String query, ProviderJourney journey) throws LoginFailed {
        try {
            var back = URI.create(settings.returnAddress() + "?" + query);
            var response = AuthenticationResponseParser.parse(back);
            if (!new State(journey.state()).equals(response.getState())) {
                throw refused("the state is not the one of this session");
            }
            if (!response.indicatesSuccess()) {
                throw refused("the provider says no: " + error(response.toErrorResponse()));
            }
            var code = response.toSuccessResponse().getAuthorizationCode();
            return Optional.ofNullable(code).orElseThrow(() -> refused("no code came back"));
        } catch (ParseException | IllegalArgumentException e) {
            throw new LoginFailed(Reason.REFUSED, "what came back cannot be read", e);
        }
    }

    private TokenRequest request(AuthorizationCode code, ProviderJourney journey)
            throws LoginFailed {
        var grant =
                new AuthorizationCodeGrant(
                        code, settings.returnAddress(), new CodeVerifier(journey.verifier()));
        var secret = new Secret(settings.clientSecret());
        return new TokenRequest.Builder(
                        known().metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(clientId(), secret),
                        grant)
                .build();
    }

    private VerifiedOfficer officer(JWTClaimsSet claims) throws LoginFailed {
        var user = claims.getClaim(settings.userClaim());
        if (!(user instanceof String name) || name.isBlank()) {
            throw refused("the ID token has no claim " + settings.userClaim());
        }
        var roles =
                words(claim(claims)).stream().filter(ROLES::contains).collect(Collectors.toSet());
        if (roles.isEmpty()) {
            throw new LoginFailed(Reason.NO_ROLE, "no role of ours in " + settings.rolesClaim());
        }
        return new VerifiedOfficer(name, roles);
    }

    private Object claim(JWTClaimsSet claims) {
        Object found = claims.getClaims();
        for (var name : settings.rolesClaim().split("\\.")) {
            found = found instanceof Map<?, ?> level ? level.get(name) : null;
        }
        return found;
    }

    private static List<String> words(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim instanceof String one ? List.of(one.split("\\s+")) : List.of();
    }

    /** Asked for at the first login, so that a provider that is away stops nothing else. */
    private Known known() throws LoginFailed {
        if (known == null) {
            try {
                var issuer = new Issuer(settings.issuer());
                known =
                        known(
                                OIDCProviderMetadata.resolve(
                                        issuer, PATIENCE_MILLIS, PATIENCE_MILLIS));
            } catch (IOException | GeneralException e) {
                throw unavailable(e);
            }
        }
        return known;
    }

    private Known known(OIDCProviderMetadata metadata) throws MalformedURLException {
        var keys =
                JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL())
                        .retrying(true)
                        .build();
        var validator =
                new IDTokenValidator(
                        metadata.getIssuer(),
                        clientId(),
                        new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                        null);
        return new Known(metadata, validator);
    }

    private ClientID clientId() {
        return new ClientID(settings.clientId());
    }

    private static String error(com.nimbusds.oauth2.sdk.ErrorResponse response) {
        return response.getErrorObject().getCode();
    }

    private LoginFailed unavailable(Exception cause) {
        return new LoginFailed(
                Reason.UNAVAILABLE, settings.issuer() + " does not answer as it should", cause);
    }

    private static LoginFailed refused(String why) {
        return new LoginFailed(Reason.REFUSED, why);
    }

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}
}
