package no.klarering.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;

/** A broker's program: fetches a token, sends interchanges, reads its mailbox. */
final class EdiClient {

    static final String ORGANISATION = "313000109";
    static final String SCOPE = "toll:edi";
    static final String NODI = "NO045601";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLE = "../src/test/cases/001-import-released/in.edi";
    static final int CAMERA_BURST = 60;
    static final String CLOCK = "2024-06-03T07:15:00Z";
    private static final int BROKER_PORT = Ports.free();
    private static RunningJar jar;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final String token;

    private EdiClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The jar for all tests of the channels, on the day of the examples, open for JMS clients. */
    static synchronized RunningJar jar() {
        if (jar == null) {
            var settings = new TreeMap<>(SftpChannelIT.settings());
            settings.put("KLARERING_CLOCK", CLOCK);
            settings.put("KLARERING_BORDER_RATE", "1");
            settings.put("KLARERING_BORDER_BURST", Integer.toString(CAMERA_BURST));
            settings.put("KLARERING_BROKER_LISTEN", "127.0.0.1:" + BROKER_PORT);
            jar = RunningJar.startedWith(settings);
        }
        return jar;
    }

    /** Where JMS clients connect. */
    static String brokerUrl() {
        jar();
        return "tcp://127.0.0.1:" + BROKER_PORT;
    }

    static EdiClient of(String organisation) {
        return of(organisation, SCOPE);
    }

    static EdiClient of(String organisation, String scope) {
        return of(jar().uri("/"), organisation, scope);
    }

    static EdiClient of(URI base, String organisation, String scope) {
        var request =
                HttpRequest.newBuilder(base.resolve("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("orgno=" + organisation + "&scope=" + scope))
                        .build();
        return new EdiClient(base, json(Http.send(request)).get("access_token").asText());
    }

    /** Example 6.1 of the specification with references of its own. */
    static String example(int number) {
        try {
            return renumbered(
                    Files.readString(Path.of(EXAMPLE), StandardCharsets.ISO_8859_1), number);
        } catch (IOException e) {
            throw new UncheckedIOException(EXAMPLE, e);
        }
    }

    /** What belongs to that example, with those references. */
    static String renumbered(String text, int number) {
        var four = "%04d".formatted(number);
        return text.replace("24060309150001", "2406030915" + four)
                .replace("3130001092024060300010101", "3130001092024060300" + four + "01")
                .replace("202402028155008", "20240202815" + four);
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

    /** Sends an interchange that was packed. */
    HttpResponse<String> sendPacked(String interchange) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(interchange.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Http.send(
                authorised("/edi/interchanges")
                        .header("Content-Type", "application/EDIFACT")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
                        .build());
    }

    HttpResponse<String> get(String path) {
        return Http.send(authorised(path).GET().build());
    }

    /** Waits for the first reply to an interchange and fetches it. */
    String reply(String controlReference) {
        return content(replies(0, controlReference, 1).get(0));
    }

    /** Waits until there are so many replies to an interchange after a cursor, and gives them. */
    List<Letter> replies(long after, String controlReference, int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = new ArrayList<Letter>();
        var cursor = after;
        while (found.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        found.size() + " of " + count + " replies to " + controlReference);
            }
            for (var letter : mailbox(cursor, 5)) {
                cursor = letter.cursor();
                if (letter.inReplyTo().equals(controlReference)) {
                    found.add(letter);
                }
            }
        }
        return found;
    }

    /** The mailbox after a cursor, as listed. */
    List<Letter> mailbox(long after, int waitSeconds) {
        var list = json(get("/edi/mailbox?max=1000&wait=" + waitSeconds + "&after=" + after));
        return StreamSupport.stream(list.spliterator(), false).map(Letter::of).toList();
    }

    /** The interchange, in the characters of its bytes. */
    String content(Letter letter) {
        var request = authorised("/edi/mailbox/" + letter.id()).GET().build();
        return Http.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1)).body();
    }

    /** Where an interchange stands once it is read and each of its messages decided. */
    JsonNode settled(String id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var status = json(get("/edi/interchanges/" + id));
            if (isSettled(status)) {
                return status;
            }
            Pause.aMoment();
        }
        throw new AssertionError("never settled: " + id);
    }

    private static boolean isSettled(JsonNode status) {
        var waiting = text(status, "state").equals("RECEIVED");
        for (var message : status.path("messages")) {
            waiting |= text(message, "state").equals("RECEIVED");
        }
        return !waiting && status.hasNonNull("state");
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
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token);
    }

    /** One entry of the mailbox. */
    record Letter(long cursor, String id, String type, String inReplyTo, String declarationId) {

        private static Letter of(JsonNode entry) {
            return new Letter(
                    entry.get("cursor").asLong(),
                    text(entry, "id"),
                    text(entry, "type"),
                    text(entry, "inReplyTo"),
                    text(entry, "declarationId"));
        }
    }
}
