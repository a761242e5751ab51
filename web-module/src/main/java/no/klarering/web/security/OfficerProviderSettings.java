package no.klarering.web.security;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where officers log in. Settings {@code KLARERING_OIDC_ISSUER}, {@code _CLIENT_ID}, {@code
 * _CLIENT_SECRET}, {@code _REDIRECT_BASE}, {@code _ROLES_CLAIM}, {@code _USER_CLAIM}.
 *
 * @param issuer the OpenID Connect provider; over TLS, but for one on this machine
 * @param ourAddress as browsers know us
 * @param rolesClaim of the ID token; names parted by dots go a level down
 * @param userClaim of the ID token: who it is, and never somebody else
 */
public record OfficerProviderSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        URI ourAddress,
        String rolesClaim,
        String userClaim) {

    private static final String PREFIX = "klarering.oidc.";

    public OfficerProviderSettings {
        if (!"https".equals(issuer.getScheme()) && !isThisMachine(issuer)) {
            throw new IllegalArgumentException(
                    "KLARERING_OIDC_ISSUER must be an https address: " + issuer);
        }
    }

    /** Empty when no provider is named, or when not all of it is. */
    public static Optional<OfficerProviderSettings> of(Function<String, Optional<String>> source) {
        var issuer = source.apply(PREFIX + "issuer");
        var clientId = source.apply(PREFIX + "client.id");
        var secret = source.apply(PREFIX + "client.secret");
        var base = source.apply(PREFIX + "redirect.base");
        if (issuer.isEmpty() || clientId.isEmpty() || secret.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new OfficerProviderSettings(
                        URI.create(issuer.get()),
                        clientId.get(),
                        secret.get(),
                        URI.create(base.get()),
                        source.apply(PREFIX + "roles.claim").orElse("roles"),
                        source.apply(PREFIX + "user.claim").orElse("sub")));
    }

    /** Where the provider sends the browser back to. */
    URI returnAddress() {
        return ourAddress.resolve(ProviderLogin.RETURN);
    }

    private static boolean isThisMachine(URI address) {
        return "127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost());
    }

    @Override
    public String toString() {
        return "OfficerProviderSettings[" + issuer + ", " + clientId + "]";
    }
}
