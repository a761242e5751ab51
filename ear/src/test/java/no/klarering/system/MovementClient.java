package no.klarering.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;

/** A carrier's or forwarder's program: sends messages of Digitoll and asks how they stand. */
final class MovementClient {

    static final String SCOPE = "toll:movement/road/v2";
    static final String BASE = "/api/movement/road/v2/";
    static final String STATUS = "/api/movement/road/status/v2/";
    static final String CANCELLATION = "{\"documentIssueDate\": \"2024-06-03T07:00:00Z\"}";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningJar jar;
    private final String token;
    private final String base;
    private final String status;

    private MovementClient(RunningJar jar, String token, String base, String status) {
        this.jar = jar;
        this.token = token;
        this.base = base;
        this.status = status;
    }

    /** The same caller with the interface of another mode of transport. */
    MovementClient on(String mode, String version) {
        return new MovementClient(
                jar,
                token,
                "/api/movement/" + mode + "/" + version + "/",
                "/api/movement/" + mode + "/status/" + version + "/");
    }

    static MovementClient of(String organisation) {
        return of(organisation, SCOPE);
    }

    static MovementClient of(String organisation, String scope) {
        return of(EdiClient.jar(), organisation, scope);
    }

    /** At a server of a test's own. */
    static MovementClient of(RunningJar jar, String organisation, String scope) {
        var request =
                HttpRequest.newBuilder(jar.uri("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("orgno=" + organisation + "&scope=" + scope))
                        .build();
        return new MovementClient(
                jar,
                EdiClient.text(EdiClient.json(Http.send(request)), "access_token"),
                BASE,
                STATUS);
    }

    /** Below the interface, or at an address that begins with a slash. */
    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** To an address of another interface. */
    HttpResponse<String> postBytes(String address, String mediaType, byte[] body) {
        return Http.send(
                HttpRequest.newBuilder(jar.uri(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", mediaType)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build());
    }

    HttpResponse<String> put(String path, String body) {
        return send("PUT", path, body);
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, CANCELLATION);
    }

    HttpResponse<String> options(String path) {
        return send("OPTIONS", path, "");
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(jar.uri(path.startsWith("/") ? path : base + path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, BodyPublishers.ofString(body));
        if (!Arrays.asList(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Http.send(request.build());
    }

    HttpResponse<String> get(String address) {
        return Http.send(
                HttpRequest.newBuilder(jar.uri(address))
                        .header("Authorization", "Bearer " + token)
                        .GET()
                        .build());
    }

    /** Sends a first message and waits for its result. */
    JsonNode accepted(String kind, String body) {
        return result(kind, post(kind, body));
    }

    /** Waits for the result of a submission that was taken. */
    JsonNode result(String kind, HttpResponse<String> taken) {
        if (taken.statusCode() != 202) {
            throw new AssertionError(taken.statusCode() + " " + taken.body());
        }
        var id = EdiClient.text(EdiClient.json(taken), "requestId");
        return awaited(status + kind + "/validation-status/" + id);
    }

    private JsonNode awaited(String address) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var answer = get(address);
            if (answer.statusCode() != 404) {
                return EdiClient.json(answer);
            }
            Pause.aMoment();
        }
        throw new AssertionError("never finished: " + address);
    }

    /** Asks until a field has a value. */
    JsonNode awaited(String address, String field, String value) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var last = get(address);
        while (System.nanoTime() < end) {
            if (EdiClient.text(EdiClient.json(last), field).equals(value)) {
                return EdiClient.json(last);
            }
            Pause.aMoment();
            last = get(address);
        }
        throw new AssertionError(field + " never " + value + ": " + last.body());
    }
}
