package no.klarering.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.klarering.testing.SettableClock;
import no.klarering.web.access.OAuthError;
import no.klarering.web.access.OAuthForm;
import no.klarering.web.access.OAuthRefused;
import no.klarering.web.security.ActorId;
import no.klarering.web.security.SandboxProvider.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskinportenDeskTest {

    private static final List<String> KNOWN = List.of("313000109", "312688409");
    private static final ActorId GRENSEPORTEN = new ActorId("312688409");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-03T07:15:00Z"));
    private final MaskinportenDesk desk = desk(false);

    @ParameterizedTest
    @ValueSource(
            strings = {"312688409", "0192:312688409", "sandbox-312688409", "MOVE_IP_312688409"})
    void takesAClientForOneOfTheOrganisationThatItsIdNames(String client) {
        var order = order(claims -> claims.issuer(client));

        assertThat(order.consumer()).isEqualTo(GRENSEPORTEN);
        assertThat(order.supplier()).isEmpty();
        assertThat(order.client()).isEqualTo(client);
        assertThat(order.byCertificate()).isFalse();
    }

    @Test
    void takesAClientOfTheRealServiceForOneOfKlarvik() {
        var order = order(claims -> claims.issuer("0f9a54cb-7a3c-4b0e-9b1b-313000108313"));

        assertThat(order.consumer()).isEqualTo(new ActorId("313000109"));
    }

    @Test
    void namesWhoActsAndForWhom() {
        var order = order(claims -> claims.claim("consumer_org", "312688409"));

        assertThat(order.consumer()).isEqualTo(GRENSEPORTEN);
        assertThat(order.supplier()).contains(new ActorId("313000109"));
    }

    @Test
    void knowsAForeignClientByTheSealThatItShows() {
        var order = desk.order(form(sealed(claims().issuer("anything").claim("scope", EU))));

        assertThat(order.consumer()).isEqualTo(new ActorId("NTRSE-5560001234"));
        assertThat(order.byCertificate()).isTrue();
    }

    @Test
    void takesAForeignClientWithoutASealByItsNameOrForACertainOne() {
        var named = order(claims -> claims.issuer("SE5560001234").claim("scope", EU));
        var unnamed = order(claims -> claims.issuer("my client").claim("scope", EU));

        assertThat(named.consumer()).isEqualTo(new ActorId("SE5560001234"));
        assertThat(unnamed.consumer().norwegian()).isEmpty();
    }

    @Test
    void passesOnScopesAndTheInterfaceThatTheTokenIsFor() {
        var order =
                order(
                        claims ->
                                claims.claim("scope", " toll:movement/air  toll:edi ")
                                        .claim("resource", "https://api.example/"));

        assertThat(order.scope()).isEqualTo("toll:movement/air toll:edi");
        assertThat(order.resource()).contains("https://api.example/");
    }

    @Test
    void takesAnAssertionOfTwoMinutesAndNoneOfASecondMore() {
        var end = Date.from(clock.instant().plusSeconds(120));
        var tooLate = Date.from(clock.instant().plusSeconds(121));

        assertThat(order(claims -> claims.expirationTime(end)).client()).isNotBlank();
        assertRefused(claims -> claims.expirationTime(tooLate), "by 120 seconds at most");
    }

    @Test
    void refusesAnAssertionWithEverythingThatIsWrongWithIt() {
        var refused = refusal(desk, form(signed(new JWTClaimsSet.Builder().jwtID(" ").build())));

        assertThat(refused.error()).isEqualTo(OAuthError.INVALID_GRANT);
        assertThat(refused)
                .hasMessageContaining("iss")
                .hasMessageContaining("aud")
                .hasMessageContaining("scope")
                .hasMessageContaining("jti")
                .hasMessageContaining("iat and exp");
    }

    @Test
    void refusesAnAssertionOfAnotherTimeOrForSeveral() {
        var now = Date.from(clock.instant());
        var future = Date.from(clock.instant().plusSeconds(11));
        var futureEnd = Date.from(clock.instant().plusSeconds(60));
        var past = Date.from(clock.instant().minusSeconds(100));
        var pastEnd = Date.from(clock.instant().minusSeconds(11));

        assertRefused(
                claims -> claims.issueTime(future).expirationTime(futureEnd), "in the future");
        assertRefused(claims -> claims.issueTime(past).expirationTime(pastEnd), "has expired");
        assertRefused(claims -> claims.expirationTime(now), "exp must be after iat");
        assertRefused(claims -> claims.audience(List.of("a", "b")), "one audience");
    }

    @Test
    void takesAssertionsFromLaterDaysWhereTheClockWasSetBack() {
        var today = claims();
        var setBack = desk(true);
        clock.move(Duration.ofDays(-700));

        var order = setBack.order(form(signed(today.build())));

        assertThat(order.consumer().number()).isEqualTo("313000109");
        assertThat(refusal(desk, form(signed(today.build()))))
                .hasMessageContaining("in the future");
    }

    @Test
    void refusesAnAssertionTheSecondTimeWithAndWithoutItsNumber() {
        var numbered = form(signed(claims().build()));
        var unnumbered = form(signed(claims().jwtID(null).build()));

        desk.order(numbered);
        desk.order(unnumbered);

        assertThat(refusal(desk, numbered)).hasMessageContaining("was used before");
        assertThat(refusal(desk, unnumbered)).hasMessageContaining("was used before");
    }

    @Test
    void refusesAnotherAssertionWithTheSameNumber() {
        order(claims -> claims.jwtID("1"));

        assertRefused(claims -> claims.jwtID("1").claim("scope", "toll:edi"), "was used before");
    }

    @Test
    void refusesAnOrganisationThatTheSandboxDoesNotKnow() {
        assertRefused(claims -> claims.issuer("310417289"), "does not know");
        assertRefused(claims -> claims.issuer("312688408"), "does not know");
        assertRefused(claims -> claims.claim("consumer_org", "310417289"), "does not know");
        assertRefused(claims -> claims.claim("consumer_org", "SE5560001234"), "consumer_org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toll:movement/rocket",
                "skatt:all",
                "toll:eu/edi",
                "toll:edi toll:eu/movement/air"
            })
    void refusesScopesThatAreNotThereOrOfBothFamilies(String scope) {
        var form = form(signed(claims().claim("scope", scope).build()));

        var refused = refusal(desk, form);

        assertThat(refused.error()).isEqualTo(OAuthError.INVALID_SCOPE);
        assertThat(refused).hasMessageStartingWith("Not authorized to request scope");
    }

    @Test
    void refusesNorwegianScopesToForeignersAndForeignOnesToNorwegians() {
        var norwegian = form(signed(claims().issuer("313000109").claim("scope", EU).build()));
        var foreign = form(sealed(claims().issuer("anything")));

        assertThat(refusal(desk, norwegian).error()).isEqualTo(OAuthError.INVALID_SCOPE);
        assertThat(refusal(desk, foreign).error()).isEqualTo(OAuthError.INVALID_SCOPE);
    }

    @Test
    void refusesWhatIsNoSignedAssertion() {
        var unsigned = new PlainJWT(claims().build()).serialize();
        var wrongType = signed(claims().claim("scope", List.of("toll:edi")).build());

        assertThat(refusal(desk, form(unsigned)).error()).isEqualTo(OAuthError.INVALID_GRANT);
        assertThat(refusal(desk, form("x")).error()).isEqualTo(OAuthError.INVALID_GRANT);
        assertThat(refusal(desk, form(wrongType)).error()).isEqualTo(OAuthError.INVALID_GRANT);
        assertThat(refusal(desk, form(signed(claims().build(), "AAAA"))))
                .hasMessageContaining("x5c");
    }

    @Test
    void refusesAnotherGrant() {
        var form = new OAuthForm(Map.of("grant_type", "client_credentials", "assertion", "a.b.c"));

        var refused = refusal(desk, form);

        assertThat(refused.error()).isEqualTo(OAuthError.UNSUPPORTED_GRANT_TYPE);
    }

    private static final String EU = "toll:eu/movement/road/v2";

    private MaskinportenDesk desk(boolean fromLaterDays) {
        return new MaskinportenDesk(
                new ClientRegister(number -> KNOWN.contains(number.digits())),
                clock,
                fromLaterDays);
    }

    private Order order(UnaryOperator<JWTClaimsSet.Builder> change) {
        return desk.order(form(signed(change.apply(claims()).build())));
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change, String words) {
        var refused = refusal(desk, form(signed(change.apply(claims()).build())));

        assertThat(refused.error()).isEqualTo(OAuthError.INVALID_GRANT);
        assertThat(refused).hasMessageContaining(words);
    }

    private static OAuthRefused refusal(MaskinportenDesk desk, OAuthForm form) {
        return catchThrowableOfType(OAuthRefused.class, () -> desk.order(form));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("313000109")
                .audience("https://test.maskinporten.no/")
                .claim("scope", "toll:movement/road/v2")
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plusSeconds(100)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static OAuthForm form(String assertion) {
        return new OAuthForm(Map.of("grant_type", MaskinportenDesk.GRANT, "assertion", assertion));
    }

    private static String sealed(JWTClaimsSet.Builder claims) {
        try (var file = MaskinportenDeskTest.class.getResourceAsStream("/eseal.pem")) {
            var pem = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
            return signed(claims.build(), pem.replaceAll("-----[A-Z ]+-----|\\s", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signed(JWTClaimsSet claims, String... chain) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256);
            if (chain.length > 0) {
                header.x509CertChain(List.of(chain).stream().map(Base64::new).toList());
            }
            var token = new SignedJWT(header.build(), claims);
            token.sign(new MACSigner(new byte[32]));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
