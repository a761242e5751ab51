package no.klarering.web.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.function.Supplier;

/** Somebody whose tokens are believed, and where its keys are. */
record TrustedIssuer(String issuer, String audience, JWKSource<SecurityContext> keys) {

    /**
     * @param sandboxKeys asked for only where the sandbox is the issuer
     */
    static TrustedIssuer of(TokenSettings settings, Supplier<JWKSet> sandboxKeys) {
        return new TrustedIssuer(
                settings.issuer(),
                settings.audience(),
                settings.keys()
                        .<JWKSource<SecurityContext>>map(
                                url ->
                                        JWKSourceBuilder.create(url)
                                                .retrying(true)
                                                .outageTolerant(true)
                                                .build())
                        .orElseGet(() -> new ImmutableJWKSet<>(sandboxKeys.get())));
    }
}
