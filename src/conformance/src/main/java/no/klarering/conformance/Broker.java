package no.klarering.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One sender at the server's interface: sends, asks how it stands, reads its mailbox. */
final class Broker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final int TAKEN = 202;
    private static final int FORBIDDEN = 403;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(70);
    private static final int SECONDS_OF_A_WAIT = 5;
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final URI base;
    private final String token;
    private long cursor;

    Broker(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** One with a token of the sandbox, for the organisation that owns its NODI number. */
    static Broker ofSandbox(URI base, String organisation) {
        var asking = new Broker(base, "");
        var answer =
                asking.call(
                        HttpRequest.newBuilder(base.resolve("/sandbox/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "orgno=" + organisation + "&scope=toll:edi")));
        if (answer.statusCode() != OK) {
            throw new NotThere(
                    "no token of the sandbox for %s: HTTP %d. Is it a sandbox? Otherwise give a --token."
                            .formatted(organisation, answer.statusCode()));
        }
        return new Broker(base, json(answer).path("access_token").asText());
    }

    /** Sends and waits until each message is decided; gives the status of the interchange. */
    JsonNode send(byte[] interchange) {
        var answer =
                call(
                        to("/edi/interchanges")
                                .header("Content-Type", "application/EDIFACT")
                                .POST(BodyPublishers.ofByteArray(interchange)));
        if (answer.statusCode() == FORBIDDEN) {
            throw new NotOurs(text(answer));
        }
        if (answer.statusCode() != TAKEN) {
            throw new Surprise(
                    "not taken: HTTP %d, %s".formatted(answer.statusCode(), text(answer)));
        }
        return settled(json(answer).path("id").asText());
    }

    private JsonNode settled(String id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var status = get("/edi/interchanges/" + id);
            if (isSettled(status)) {
                return status;
            }
            pause();
        }
        throw new Surprise("no decision in a minute about interchange " + id);
    }

    private static boolean isSettled(JsonNode status) {
        var waiting = status.path("state").asText().equals("RECEIVED");
        for (var message : status.path("messages")) {
            waiting |= message.path("state").asText().equals("RECEIVED");
        }
        return !waiting && status.hasNonNull("state");
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A reply with its bytes. */
    record Reply(String type, String content) {}

    /** Reads the mailbox to its end; what lies there now is no reply to what comes. */
    void readToTheEnd() {
        while (!page(0).isEmpty()) {
            // the next page
        }
    }

    /** Waits for replies to an interchange, until there are so many or nothing more comes. */
    List<Reply> replies(String controlReference, int count) {
        var found = new ArrayList<Reply>();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (found.size() < count && System.nanoTime() < end) {
            add(found, page(SECONDS_OF_A_WAIT), controlReference);
        }
        add(found, page(0), controlReference);
        return found;
    }

    private void add(List<Reply> found, List<JsonNode> page, String controlReference) {
        for (var letter : page) {
            if (letter.path("inReplyTo").asText().equals(controlReference)) {
                found.add(new Reply(letter.path("type").asText(), content(letter)));
            }
        }
    }

    private List<JsonNode> page(int wait) {
        var page = new ArrayList<JsonNode>();
        for (var letter : get("/edi/mailbox?max=1000&wait=" + wait + "&after=" + cursor)) {
            page.add(letter);
            cursor = letter.path("cursor").asLong();
        }
        return page;
    }

    private String content(JsonNode letter) {
        return text(call(to("/edi/mailbox/" + letter.path("id").asText()).GET()));
    }

    private JsonNode get(String path) {
        var answer = call(to(path).GET());
        if (answer.statusCode() != OK) {
            throw new Surprise("GET %s: HTTP %d".formatted(path, answer.statusCode()));
        }
        return json(answer);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> call(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(LONGEST_CALL).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new NotThere("no answer from " + base + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(text(answer));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not JSON: " + text(answer), e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    /** What no server should do with any of the cases. */
    static final class Surprise extends IllegalStateException {
        Surprise(String message) {
            super(message);
        }
    }

    /** Nobody answers who could be examined. */
    static final class NotThere extends IllegalStateException {
        NotThere(String message) {
            super(message);
        }
    }

    /** The token is not for the sender of the interchange. */
    static final class NotOurs extends IllegalStateException {
        NotOurs(String message) {
            super(message);
        }
    }
}
