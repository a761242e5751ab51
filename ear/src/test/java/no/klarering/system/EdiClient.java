package no.klarering.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A broker's program: fetches a token, sends interchanges, reads its mailbox. */
final class EdiClient {

    static final String ORGANISATION = "313000109";
    static final String NODI = "NO045601";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLE = "../src/test/cases/001-import-released/in.edi";
    static final String CLOCK = "2024-06-03T07:15:00Z";
    private static final int BROKER_PORT = Ports.free();
    private static RunningJar jar;

    private final String token;

    private EdiClient(String token) {
        this.token = token;
    }

    /** The jar for all tests of the channels, on the day of the examples, open for JMS clients. */
    static synchronized RunningJar jar() {
        if (jar == null) {
            jar =
                    RunningJar.startedWith(
                            Map.of(
                                    "KLARERING_CLOCK",
                                    CLOCK,
                                    "KLARERING_BROKER_LISTEN",
                                    "127.0.0.1:" + BROKER_PORT));
        }
        return jar;
    }

    /** Where JMS clients connect. */
    static String brokerUrl() {
        jar();
        return "tcp://127.0.0.1:" + BROKER_PORT;
    }

    static EdiClient of(String organisation) {
        return of(organisation, "toll:edi");
    }

    static EdiClient of(String organisation, String scope) {
        var request =
                HttpRequest.newBuilder(jar().uri("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("orgno=" + organisation + "&scope=" + scope))
                        .build();
        return new EdiClient(json(Http.send(request)).get("access_token").asText());
    }

    /** Example 6.1 of the specification with references of its own. */
    static String example(int number) {
        try {
            var four = "%04d".formatted(number);
            return Files.readString(Path.of(EXAMPLE), StandardCharsets.ISO_8859_1)
                    .replace("24060309150001", "2406030915" + four)
                    .replace("3130001092024060300010101", "3130001092024060300" + four + "01")
                    .replace("202402028155008", "20240202815" + four);
        } catch (IOException e) {
            throw new UncheckedIOException(EXAMPLE, e);
        }
    }

    static String reference(int number) {
        return "2406030915%04d".formatted(number);
    }

    HttpResponse<String> send(String interchange) {
        return send(interchange, "application/EDIFACT");
    }

    HttpResponse<String> send(String interchange, String mediaType) {
        return Http.send(
                authorised("/edi/interchanges")
                        .header("Content-Type", mediaType)
                        .POST(BodyPublishers.ofString(interchange, StandardCharsets.ISO_8859_1))
                        .build());
    }

    HttpResponse<String> get(String path) {
        return Http.send(authorised(path).GET().build());
    }

    /** Waits for the first reply to an interchange and fetches it. */
    String reply(String controlReference) {
        var after = 0L;
        for (var look = 0; look < 30; look++) {
            var list = json(get("/edi/mailbox?wait=5&after=" + after));
            var found =
                    StreamSupport.stream(list.spliterator(), false)
                            .filter(entry -> text(entry, "inReplyTo").equals(controlReference))
                            .findFirst();
            if (found.isPresent()) {
                return get("/edi/mailbox/" + text(found.get(), "id")).body();
            }
            after = list.isEmpty() ? after : list.get(list.size() - 1).get("cursor").asLong();
        }
        throw new AssertionError("no reply to " + controlReference);
    }

    /** Where an interchange stands once it is read. */
    JsonNode settled(String id) {
        for (var look = 0; look < 100; look++) {
            var status = json(get("/edi/interchanges/" + id));
            if (!text(status, "state").equals("RECEIVED")) {
                return status;
            }
            pause();
        }
        throw new AssertionError("never read: " + id);
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(jar().uri(path)).header("Authorization", "Bearer " + token);
    }
}
