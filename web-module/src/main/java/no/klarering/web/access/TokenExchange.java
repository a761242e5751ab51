package no.klarering.web.access;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.klarering.web.security.Caller;
import no.klarering.web.security.OwnIssuer;
import no.klarering.web.security.ReadToken;
import no.klarering.web.security.Scope;
import no.klarering.web.security.SpentTokens;
import no.klarering.web.security.TokenRefused;
import no.klarering.web.security.Tokens;

/**
 * Gives a token of ours for one of Maskinporten: for the same consumer and supplier, with those of
 * its scopes that are ours. Each is exchanged once.
 */
public final class TokenExchange {

    static final String GRANT = "token-exchange";
    static final String ACCESS_TOKEN = "access_token";

    private static final String OURS = "toll:";

    private final Tokens provider;
    private final OwnIssuer issuer;
    private final SpentTokens spent;

    public TokenExchange(Tokens provider, OwnIssuer issuer, SpentTokens spent) {
        this.provider = provider;
        this.issuer = issuer;
        this.spent = spent;
    }

    /** The token; refuses as RFC 8693 section 2.2.2 says. */
    public String exchange(OAuthForm form) {
        form.requireGrant(GRANT);
        if (!form.required("subject_token_type").equals(ACCESS_TOKEN)) {
            throw OAuthForm.invalid("Here subject_token_type is " + ACCESS_TOKEN + ".");
        }
        var shown = read(form.required("subject_token"));
        try {
            return exchange(shown);
        } catch (OAuthRefused refused) {
            throw refused.to(shown.caller().consumer());
        }
    }

    private String exchange(ReadToken shown) {
        var ours =
                new ReadToken(
                        permitted(shown.caller()), shown.id(), shown.client(), shown.expiry());
        spend(shown);
        return issuer.issue(ours);
    }

    private ReadToken read(String token) {
        try {
            return provider.read(token);
        } catch (TokenRefused refused) {
            throw switch (refused.fault()) {
                case EXPIRED ->
                        OAuthForm.invalid(
                                "The subject_token has expired. Get a new one from Maskinporten.");
                case INVALID ->
                        OAuthForm.invalid(
                                "The subject_token is not an access token of Maskinporten for us:"
                                        + " signature, issuer, audience or content is not right.");
                case KEYS_AWAY ->
                        new OAuthRefused(
                                OAuthError.TEMPORARILY_UNAVAILABLE,
                                "The keys of Maskinporten cannot be had now. Try again.");
            };
        }
    }

    private static Caller permitted(Caller shown) {
        var scopes = new TreeSet<String>();
        shown.scopes().stream().filter(word -> word.startsWith(OURS)).forEach(scopes::add);
        if (scopes.isEmpty()) {
            throw new OAuthRefused(
                    OAuthError.INVALID_SCOPE, "The subject_token carries no scope of ours.");
        }
        var foreigner = shown.consumer().norwegian().isEmpty();
        Predicate<String> ofForeigners = word -> word.startsWith(Scope.FOREIGN_FAMILY);
        if (foreigner ? !scopes.stream().allMatch(ofForeigners) : has(scopes, ofForeigners)) {
            throw new OAuthRefused(
                    OAuthError.INVALID_SCOPE,
                    "Not authorized to request scope: Norwegian organisations use toll:, others"
                            + " toll:eu/.");
        }
        return new Caller(shown.consumer(), shown.supplier(), scopes);
    }

    private static boolean has(Set<String> scopes, Predicate<String> kind) {
        return scopes.stream().anyMatch(kind);
    }

    private void spend(ReadToken shown) {
        var id = shown.id().orElseThrow(() -> OAuthForm.invalid("The subject_token has no jti."));
        switch (spent.spend("", id, shown.expiry())) {
            case FIRST -> {
                return;
            }
            case AGAIN ->
                    throw OAuthForm.invalid(
                            "The subject_token was exchanged before. Get a new one from"
                                    + " Maskinporten.");
            case FULL ->
                    throw new OAuthRefused(
                            OAuthError.TEMPORARILY_UNAVAILABLE,
                            "Too many tokens are exchanged now. Try again.");
        }
    }

    static Optional<TokenExchange> of(
            Optional<Tokens> provider, Optional<OwnIssuer> issuer, SpentTokens spent) {
        return provider.flatMap(tokens -> issuer.map(own -> new TokenExchange(tokens, own, spent)));
    }
}
