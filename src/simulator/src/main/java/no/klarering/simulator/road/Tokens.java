package no.klarering.simulator.road;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the sandbox, each kept until shortly before it ends. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EARLY = Duration.ofMinutes(1);

    private final Wire wire;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    Tokens(Wire wire) {
        this.wire = wire;
    }

    private record Token(String text, long renewAt) {}

    /** One that opens what the scope names, in the name of the organisation. */
    String of(String organisation, String scope) {
        var form = "orgno=" + organisation + "&scope=" + scope;
        return kept.compute(form, (key, had) -> isGood(had) ? had : fetch(key)).text();
    }

    private static boolean isGood(Token token) {
        return token != null && System.nanoTime() - token.renewAt() < 0;
    }

    private Token fetch(String form) {
        var answer =
                wire.send(
                        wire.to("/sandbox/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        if (answer.status() != 200) {
            throw new NotAsItMust("No token for %s: HTTP %d".formatted(form, answer.status()));
        }
        var token = json(answer.body());
        var lifetime = Duration.ofSeconds(token.get("expires_in").asLong());
        return new Token(
                token.get("access_token").asText(),
                System.nanoTime() + lifetime.minus(EARLY).toNanos());
    }

    /**
     * When the token was given, by the clock of the server; a sandbox may live in another time than
     * we do.
     */
    static Instant givenAt(String token) {
        try {
            var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
            return Instant.ofEpochSecond(JSON.readTree(claims).get("iat").asLong());
        } catch (IOException noToken) {
            throw new UncheckedIOException("A token that cannot be read", noToken);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException("No JSON: " + text, noJson);
        }
    }
}
