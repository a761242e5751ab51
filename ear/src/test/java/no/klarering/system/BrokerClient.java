package no.klarering.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A broker's program as the contract lets it be written: it knows an address, its organisation, and
 * nothing of the inside.
 */
public final class BrokerClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String token;

    private BrokerClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Logs in with a sandbox token for EDI. */
    public static BrokerClient of(URI base, String organisation)
            throws IOException, InterruptedException {
        return of(base, organisation, "toll:edi");
    }

    public static BrokerClient of(URI base, String organisation, String scope)
            throws IOException, InterruptedException {
        var anonymous = new BrokerClient(base, "");
        var form = HttpRequest.BodyPublishers.ofString("orgno=" + organisation + "&scope=" + scope);
        var request =
                HttpRequest.newBuilder(base.resolve("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form)
                        .build();
        var answer = anonymous.http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "no token for "
                            + organisation
                            + ": "
                            + answer.statusCode()
                            + " "
                            + answer.body());
        }
        return new BrokerClient(base, JSON.readTree(answer.body()).get("access_token").asText());
    }

    /** Any answer, for tests of what is refused. */
    public HttpResponse<String> post(byte[] content, String contentType)
            throws IOException, InterruptedException {
        var request =
                request("/edi/interchanges")
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends an interchange that must be taken, and gives its id. */
    public String send(byte[] content) throws IOException, InterruptedException {
        var answer = post(content, "application/EDIFACT");
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(
                    "not taken: " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("id").asText();
    }

    public JsonNode status(String id) throws IOException, InterruptedException {
        return JSON.readTree(get("/edi/interchanges/" + id).body());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The status once nothing of the interchange is still to be read or decided. */
    public JsonNode settled(String id) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var status = status(id);
        while (!isSettled(status)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not settled after " + PATIENCE + ": " + status);
            }
            Thread.sleep(50);
            status = status(id);
        }
        return status;
    }

    private static boolean isSettled(JsonNode status) {
        if (!status.hasNonNull("state") || status.get("state").asText().equals("RECEIVED")) {
            return false;
        }
        for (var message : status.path("messages")) {
            if (message.path("state").asText().equals("RECEIVED")) {
                return false;
            }
        }
        return true;
    }

    /** The mailbox after a cursor, as listed. */
    public List<Letter> mailbox(long after, int waitSeconds)
            throws IOException, InterruptedException {
        var answer = get("/edi/mailbox?after=" + after + "&max=1000&wait=" + waitSeconds);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "no mailbox: " + answer.statusCode() + " " + answer.body());
        }
        var letters = new ArrayList<Letter>();
        for (var entry : JSON.readTree(answer.body())) {
            letters.add(
                    new Letter(
                            entry.get("cursor").asLong(),
                            entry.get("id").asText(),
                            entry.get("type").asText(),
                            entry.path("inReplyTo").asText(),
                            entry.path("declarationId").asText("")));
        }
        return letters;
    }

    /**
     * Waits until the mailbox holds so many replies to a control reference after a cursor, and
     * gives them.
     */
    public List<Letter> replies(long after, String controlReference, int count)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found =
                    mailbox(after, 1).stream()
                            .filter(l -> l.inReplyTo().equals(controlReference))
                            .toList();
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "only "
                                + found.size()
                                + " of "
                                + count
                                + " replies to "
                                + controlReference
                                + " after "
                                + PATIENCE);
            }
        }
    }

    public String content(Letter letter) throws IOException, InterruptedException {
        var request = request("/edi/mailbox/" + letter.id()).GET().build();
        return new String(
                http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body(),
                StandardCharsets.ISO_8859_1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE.plusSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    /** One entry of the mailbox. */
    public record Letter(
            long cursor, String id, String type, String inReplyTo, String declarationId) {}
}
