package no.klarering.bench.border;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A forwarder's program and a camera, by the plain client of the JDK. */
final class Border {

    private static final String MESSAGES = "toll:movement/road/v2";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private String senderToken;
    private String cameraToken;
    private Duration ahead = Duration.ZERO;

    Border(URI base) {
        this.base = base;
        renewTokens();
    }

    /** One lasts for minutes only. */
    void renewTokens() {
        senderToken = token(MESSAGES);
        cameraToken = token("toll:border");
    }

    private String token(String scope) {
        var form = ("orgno=311990608&scope=" + scope).getBytes(StandardCharsets.UTF_8);
        return call("POST", "/sandbox/token", "application/x-www-form-urlencoded", "", form)
                .get("access_token")
                .asText();
    }

    /** Hands a message in; gives its request id. */
    String post(Lorries.Message message) {
        return call(
                        "POST",
                        "/api/movement/road/v2/" + message.kind(),
                        "application/json",
                        senderToken,
                        message.body())
                .get("requestId")
                .asText();
    }

    /** Sets the camera's clock by when a result was ready. */
    void set(Instant ready) {
        ahead = Duration.between(Clock.systemUTC().instant(), ready);
    }

    /** The results that there are of some submissions. */
    JsonNode results(String kind, Iterable<String> requests) {
        var address =
                "/api/movement/road/status/v2/"
                        + kind
                        + "/validation-status/"
                        + String.join(",", requests);
        return call("GET", address, "application/json", senderToken, new byte[0]);
    }

    /** The light for a plate. */
    String signal(String camera, String plate) {
        var now = Clock.systemUTC().instant().plus(ahead);
        var body =
                """
                {"observationId": "%s", "customsOffice": "NO371001", "camera": "%s",
                 "identificationNumber": "%s", "countryCode": "NO", "observedAt": "%s"}"""
                        .formatted(
                                UUID.randomUUID(),
                                camera,
                                plate,
                                now.truncatedTo(ChronoUnit.SECONDS));
        return call(
                        "POST",
                        "/api/border/v1/observations",
                        "application/json",
                        cameraToken,
                        body.getBytes(StandardCharsets.UTF_8))
                .get("signal")
                .asText();
    }

    /** The server answers at all. */
    boolean isAlive() {
        return !call("GET", "/health/live", "application/json", "", new byte[0]).isEmpty();
    }

    private JsonNode call(String method, String path, String type, String token, byte[] body) {
        try {
            var call = (HttpURLConnection) base.resolve(path).toURL().openConnection();
            call.setRequestMethod(method);
            call.setRequestProperty("Content-Type", type);
            if (!token.isEmpty()) {
                call.setRequestProperty("Authorization", "Bearer " + token);
            }
            if (body.length > 0) {
                call.setDoOutput(true);
                try (var out = call.getOutputStream()) {
                    out.write(body);
                }
            }
            if (call.getResponseCode() == HttpURLConnection.HTTP_NOT_FOUND) {
                call.getErrorStream().readAllBytes();
                return JSON.createArrayNode();
            }
            try (var answer = call.getInputStream()) {
                return JSON.readTree(answer);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path, failed);
        }
    }
}
