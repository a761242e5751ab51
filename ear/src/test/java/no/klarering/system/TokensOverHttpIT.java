package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the program of a carrier gets a token, step by step as with the real service. */
class TokensOverHttpIT {

    private static final String MASKINPORTEN = "/sandbox/maskinporten/token";
    private static final String EXCHANGE = "/api/access/external/oauth/token";
    private static final String MAILBOX = "/edi/mailbox";

    @Test
    void opensAnInterfaceWithATokenOfMaskinportenThatWasExchanged() {
        var granted = grant(assertion(EdiClient.ORGANISATION, EdiClient.SCOPE));
        var maskinporten = text(granted, "access_token");

        var exchanged = exchange(maskinporten);
        var opened = get(MAILBOX, text(exchanged, "access_token"));

        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(text(granted, "expires_in")).isEqualTo("120");
        assertThat(text(granted, "scope")).isEqualTo(EdiClient.SCOPE);
        assertThat(exchanged.statusCode()).isEqualTo(200);
        assertThat(text(exchanged, "issued_token_type")).isEqualTo("access_token");
        assertThat(text(exchanged, "token_type")).isEqualTo("Bearer");
        assertThat(text(exchanged, "expires_in")).isEqualTo("970");
        assertThat(exchanged.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opened.statusCode()).isEqualTo(200);
    }

    @Test
    void opensNothingWithATokenThatWasNotExchanged() {
        var granted = grant(assertion(EdiClient.ORGANISATION, EdiClient.SCOPE));

        var refused = get(MAILBOX, text(granted, "access_token"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(text(refused, "code")).isEqualTo("token-invalid");
    }

    @Test
    void opensNothingThatIsNotForCallersFromAbroad() {
        var granted = grant(assertion("SE5560001234", "toll:eu/movement/road/v2"));

        var exchanged = exchange(text(granted, "access_token"));
        var refused = get(MAILBOX, text(exchanged, "access_token"));

        assertThat(exchanged.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(text(refused, "code")).isEqualTo("scope-missing");
    }

    @Test
    void refusesAssertionsAndTokensThatComeAgain() {
        var assertion = assertion(EdiClient.ORGANISATION, EdiClient.SCOPE);
        var token = text(grant(assertion), "access_token");
        exchange(token);

        assertError(grant(assertion), "invalid_grant");
        assertError(exchange(token), "invalid_request");
    }

    @Test
    void refusesTokensOfItsOwnAndOfTheSandbox() {
        var ours = text(exchange(granted()), "access_token");
        var ofTheSandbox =
                text(post("/sandbox/token", "orgno=313000109&scope=toll:edi"), "access_token");

        assertError(exchange(ours), "invalid_request");
        assertError(exchange(ofTheSandbox), "invalid_request");
    }

    @Test
    void answersWrongRequestsInTheWordsOfOAuth() {
        assertError(grant(assertion("312688408", "toll:edi")), "invalid_grant");
        assertError(grant(assertion("313000109", "toll:eu/movement/air")), "invalid_scope");
        assertError(post(MASKINPORTEN, "grant_type=password"), "unsupported_grant_type");
        assertError(post(EXCHANGE, "grant_type=password"), "unsupported_grant_type");
        assertError(post(EXCHANGE, ""), "invalid_request");
        assertError(post(EXCHANGE, "grant_type=" + "x".repeat(5_000_000)), "invalid_request");
    }

    private static String granted() {
        return text(grant(assertion(EdiClient.ORGANISATION, EdiClient.SCOPE)), "access_token");
    }

    /** An assertion of now, whatever day the application believes it to be. */
    private static String assertion(String client, String scope) {
        var now = Clock.systemUTC().instant().getEpochSecond();
        var claims =
                """
                {"iss":"%s","aud":"https://test.maskinporten.no/","scope":"%s",
                "iat":%d,"exp":%d,"jti":"%s"}
                """
                        .formatted(client, scope, now, now + 120, UUID.randomUUID());
        return base64("{\"alg\":\"RS256\"}") + "." + base64(claims) + "." + base64("signature");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> grant(String assertion) {
        var type =
                URLEncoder.encode(
                        "urn:ietf:params:oauth:grant-type:jwt-bearer", StandardCharsets.UTF_8);
        return post(MASKINPORTEN, "grant_type=" + type + "&assertion=" + assertion);
    }

    private static HttpResponse<String> exchange(String token) {
        return post(
                EXCHANGE,
                "grant_type=token-exchange&subject_token_type=access_token&subject_token=" + token);
    }

    private static HttpResponse<String> post(String path, String form) {
        return Http.send(
                HttpRequest.newBuilder(EdiClient.jar().uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    private static HttpResponse<String> get(String path, String token) {
        return Http.send(
                HttpRequest.newBuilder(EdiClient.jar().uri(path))
                        .header("Authorization", "Bearer " + token)
                        .build());
    }

    private static String text(HttpResponse<String> response, String field) {
        return EdiClient.text(EdiClient.json(response), field);
    }

    private static void assertError(HttpResponse<String> response, String error) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(text(response, "error")).isEqualTo(error);
        assertThat(text(response, "error_description")).isNotBlank();
    }
}
