package no.klarering.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.klarering.testing.SettableClock;
import no.klarering.web.security.ActorId;
import no.klarering.web.security.Caller;
import no.klarering.web.security.Issuers;
import no.klarering.web.security.OwnIssuer;
import no.klarering.web.security.Scope;
import no.klarering.web.security.SpentTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenExchangeTest {

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-03T07:15:00Z"));
    private Issuers issuers;
    private TokenExchange exchange;

    @BeforeEach
    void open() {
        issuers = new Issuers(clock, folder);
        exchange = new TokenExchange(issuers.provider(), issuers.own(), new SpentTokens(clock, 3));
    }

    @Test
    void givesATokenThatOpensTheInterfacesForTheSameConsumer() {
        var caller = opened(exchange.exchange(form(token(claims -> claims))));

        assertThat(caller.consumer()).isEqualTo(new ActorId("313000109"));
        assertThat(caller.supplier()).isEmpty();
        assertThat(caller.may(Scope.ROAD)).isTrue();
        assertThat(caller.may(Scope.ENTRY)).isTrue();
        assertThat(caller.may(Scope.AIR)).isFalse();
    }

    @Test
    void carriesOverWhoActsForTheConsumer() {
        var token = token(claims -> claims.claim("supplier", Issuers.claim("312688409")));

        var caller = opened(exchange.exchange(form(token)));

        assertThat(caller.consumer()).isEqualTo(new ActorId("313000109"));
        assertThat(caller.supplier()).contains(new ActorId("312688409"));
    }

    @Test
    void leavesOutScopesOfOtherAuthorities() {
        var token = token(claims -> claims.claim("scope", "skatt:all toll:movement/air"));

        var caller = opened(exchange.exchange(form(token)));

        assertThat(caller.scopes()).containsExactly("toll:movement/air");
    }

    @Test
    void givesCallersFromAbroadTheScopesOfTheirFamily() {
        var token =
                token(
                        claims ->
                                claims.claim("consumer", Issuers.claim("NTRSE-5560001234"))
                                        .claim("scope", "toll:eu/movement/road/v2"));

        var caller = opened(exchange.exchange(form(token)));

        assertThat(caller.getName()).isEqualTo("NTRSE-5560001234");
        assertThat(caller.may(Scope.ROAD)).isTrue();
        assertThat(caller.may(Scope.EDI)).isFalse();
        assertThatThrownBy(caller::organisation).hasMessage("scope-missing");
    }

    @Test
    void isNotNeededForATokenThatWasExchangedAndNotDoneForOneThatWasNot() {
        var unexchanged = token(claims -> claims);
        var ours = exchange.exchange(form(token(claims -> claims)));

        assertThatThrownBy(() -> issuers.interfaces().verify(unexchanged))
                .hasMessage("token-invalid");
        assertRefused(form(ours), OAuthError.INVALID_REQUEST, "is not an access token of");
    }

    @Test
    void givesTokensThatAreGoodFor970Seconds() {
        var ours = exchange.exchange(form(token(claims -> claims)));
        var interfaces = issuers.interfaces();

        clock.move(OwnIssuer.LIFETIME);
        var atTheEnd = interfaces.verify(ours);
        clock.move(Duration.ofSeconds(11));

        assertThat(OwnIssuer.LIFETIME).isEqualTo(Duration.ofSeconds(970));
        assertThat(atTheEnd.getName()).isEqualTo("313000109");
        assertThatThrownBy(() -> interfaces.verify(ours)).hasMessage("token-expired");
    }

    @Test
    void refusesATokenTheSecondTime() {
        var token = token(claims -> claims);

        exchange.exchange(form(token));

        var again = assertRefused(form(token), OAuthError.INVALID_REQUEST, "was exchanged before");
        assertThat(again.consumer()).contains(new ActorId("313000109"));
    }

    @Test
    void doesNotSpendATokenThatItRefuses() {
        var token = token(claims -> claims);
        var wrong = new OAuthForm(with(form(token), "subject_token_type", "id_token"));

        assertRefused(wrong, OAuthError.INVALID_REQUEST, "subject_token_type is access_token");

        assertThat(exchange.exchange(form(token))).isNotBlank();
    }

    @Test
    void refusesWhatMaskinportenDidNotSignOrDidNotMakeForUs() {
        var otherIssuer = token(claims -> claims.issuer("https://other.example/"));
        var otherAudience = token(claims -> claims.audience("https://other.example/"));
        var ours = token(claims -> claims.issuer("urn:klarering").audience("urn:klarering"));
        var unsigned =
                new com.nimbusds.jwt.PlainJWT(new JWTClaimsSet.Builder().issuer("x").build());

        assertNotBelieved(issuers.forgedToken());
        assertNotBelieved(otherIssuer);
        assertNotBelieved(otherAudience);
        assertNotBelieved(ours);
        assertNotBelieved(unsigned.serialize());
        assertNotBelieved("no.token.atall");
    }

    @Test
    void refusesATokenThatDoesNotNameItsConsumerOrNamesASupplierBadly() {
        var wrong = Map.of("authority", "iso6523-actorid-upis", "ID", "0192:313000108");

        assertNotBelieved(token(claims -> claims.claim("consumer", null)));
        assertNotBelieved(token(claims -> claims.claim("consumer", "313000109")));
        assertNotBelieved(token(claims -> claims.claim("consumer", wrong)));
        assertNotBelieved(token(claims -> claims.claim("supplier", wrong)));
    }

    @Test
    void refusesATokenThatIsTooOldByTheApplicationsClock() {
        var token = token(claims -> claims);

        clock.move(Duration.ofSeconds(131));

        assertRefused(form(token), OAuthError.INVALID_REQUEST, "has expired");
    }

    @Test
    void refusesATokenWithoutANumber() {
        var token = token(claims -> claims.jwtID(null));

        assertRefused(form(token), OAuthError.INVALID_REQUEST, "has no jti");
    }

    @Test
    void refusesScopesThatAreNotOursOrOfTheOtherFamily() {
        var notOurs = token(claims -> claims.claim("scope", "skatt:all"));
        var none = token(claims -> claims.claim("scope", null));
        var norwegian = token(claims -> claims.claim("scope", "toll:eu/movement/air toll:edi"));
        var foreign = token(claims -> claims.claim("consumer", Issuers.claim("SE5560001234")));

        assertRefused(form(notOurs), OAuthError.INVALID_SCOPE, "no scope of ours");
        assertRefused(form(none), OAuthError.INVALID_SCOPE, "no scope of ours");
        assertRefused(form(norwegian), OAuthError.INVALID_SCOPE, "Not authorized to request");
        assertRefused(form(foreign), OAuthError.INVALID_SCOPE, "Not authorized to request");
    }

    @Test
    void refusesAnotherGrantAndMissingParameters() {
        var good = form(token(claims -> claims));

        assertRefused(
                new OAuthForm(with(good, "grant_type", "client_credentials")),
                OAuthError.UNSUPPORTED_GRANT_TYPE,
                "grant_type is token-exchange");
        for (var name : good.fields().keySet()) {
            var rest = new java.util.HashMap<>(good.fields());
            rest.remove(name);
            assertRefused(new OAuthForm(rest), OAuthError.INVALID_REQUEST, name + " is missing");
        }
    }

    @Test
    void asksToComeAgainWhenItCannotRememberMore() {
        for (var i = 0; i < 3; i++) {
            exchange.exchange(form(token(claims -> claims)));
        }

        assertRefused(
                form(token(claims -> claims)), OAuthError.TEMPORARILY_UNAVAILABLE, "Try again");
    }

    @Test
    void isNotThereWithoutAProvider() {
        var spent = new SpentTokens(clock, 1);

        assertThat(TokenExchange.of(Optional.empty(), Optional.of(issuers.own()), spent)).isEmpty();
    }

    private void assertNotBelieved(String token) {
        assertRefused(form(token), OAuthError.INVALID_REQUEST, "is not an access token of");
    }

    private OAuthRefused assertRefused(OAuthForm form, OAuthError error, String words) {
        var refused = catchThrowableOfType(OAuthRefused.class, () -> exchange.exchange(form));

        assertThat(refused).as(words).hasMessageContaining(words);
        assertThat(refused.error()).isEqualTo(error);
        return refused;
    }

    private Caller opened(String token) {
        return issuers.interfaces().verify(token);
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return issuers.providerToken(change);
    }

    private static OAuthForm form(String token) {
        return new OAuthForm(
                Map.of(
                        "grant_type", "token-exchange",
                        "subject_token_type", "access_token",
                        "subject_token", token));
    }

    private static Map<String, String> with(OAuthForm form, String name, String value) {
        var fields = new java.util.HashMap<>(form.fields());
        fields.put(name, value);
        return fields;
    }
}
