package no.klarering.web.security;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import no.klarering.operations.Concession;
import no.klarering.operations.OperationsSettings;

/**
 * Whose tokens are taken, and what they must be for.
 *
 * @param keys where the issuer shows its keys; empty for an issuer of the sandbox
 */
public record TokenSettings(String issuer, String audience, Optional<URL> keys) {

    static final String SANDBOX_ISSUER = "urn:klarering:sandbox";
    private static final String AUDIENCE = "urn:klarering";

    public boolean isSandbox() {
        return keys.isEmpty();
    }

    /**
     * Whose tokens open the interfaces. Settings {@code KLARERING_TOKEN_ISSUER}, {@code _JWKS},
     * {@code _AUDIENCE}; without an issuer the sandbox's own, where that is allowed. Empty when no
     * issuer is named and the sandbox's own is not allowed.
     */
    public static Optional<TokenSettings> of(
            OperationsSettings operations, Function<String, Optional<String>> source) {
        var audience = audience(source);
        var issuer = source.apply("klarering.token.issuer");
        if (issuer.isEmpty()) {
            return operations.allows(Concession.SANDBOX_ISSUER)
                    ? Optional.of(new TokenSettings(SANDBOX_ISSUER, audience, Optional.empty()))
                    : Optional.empty();
        }
        return source.apply("klarering.token.jwks")
                .map(keys -> new TokenSettings(issuer.get(), audience, Optional.of(url(keys))));
    }

    static String audience(Function<String, Optional<String>> source) {
        return source.apply("klarering.token.audience").orElse(AUDIENCE);
    }

    static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalStateException("not an address of keys: " + text, e);
        }
    }
}
