package no.klarering.web.security;

import java.util.Optional;
import java.util.function.Function;
import no.klarering.operations.Concession;
import no.klarering.operations.OperationsSettings;

/**
 * Whose tokens are exchanged for ours. Settings {@code KLARERING_MASKINPORTEN_ISSUER}, {@code
 * _JWKS}, {@code _AUDIENCE}.
 *
 * @param provider the national provider of machine identities
 * @param audience of our own tokens
 */
public record ExchangeSettings(TokenSettings provider, String audience) {

    /** Who issues the tokens that are handed out in exchange. */
    static final String OWN_ISSUER = "urn:klarering";

    static final String SANDBOX_PROVIDER = "urn:klarering:sandbox:maskinporten";

    /** What the provider writes as audience when the client did not ask for a certain one. */
    static final String NO_CERTAIN_AUDIENCE = "unspecified";

    /**
     * Empty, so that nothing is exchanged, when no provider is named or its keys are not, or when
     * the provider is one whose tokens open the interfaces as they are. The sandbox's own provider
     * stands in only where the sandbox's own tokens are taken too.
     */
    public static Optional<ExchangeSettings> of(
            OperationsSettings operations, Function<String, Optional<String>> source) {
        var direct = source.apply("klarering.token.issuer");
        var provider =
                source.apply("klarering.maskinporten.issuer")
                        .map(issuer -> named(issuer, source))
                        .orElseGet(() -> sandbox(operations, direct));
        return provider.filter(known -> direct.filter(known.issuer()::equals).isEmpty())
                .map(known -> new ExchangeSettings(known, TokenSettings.audience(source)));
    }

    private static Optional<TokenSettings> named(
            String issuer, Function<String, Optional<String>> source) {
        var audience = source.apply("klarering.maskinporten.audience").orElse(NO_CERTAIN_AUDIENCE);
        return source.apply("klarering.maskinporten.jwks")
                .map(TokenSettings::url)
                .map(keys -> new TokenSettings(issuer, audience, Optional.of(keys)));
    }

    private static Optional<TokenSettings> sandbox(
            OperationsSettings operations, Optional<String> direct) {
        return direct.isEmpty() && operations.allows(Concession.SANDBOX_ISSUER)
                ? Optional.of(
                        new TokenSettings(SANDBOX_PROVIDER, NO_CERTAIN_AUDIENCE, Optional.empty()))
                : Optional.empty();
    }

    /** Whose tokens open the interfaces besides: ours. */
    TokenSettings own() {
        return new TokenSettings(OWN_ISSUER, audience, Optional.empty());
    }
}
