package no.klarering.system;

import static no.klarering.system.EdiClient.json;
import static no.klarering.system.EdiClient.text;
import static no.klarering.testing.MovementMessages.aMaster;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events by call, by stream and by delivery, against the runnable jar. */
class FeedIT {

    private static final String ORGANISATION = "313002306";
    private static final String FEED = "/api/movement/feed/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MovementClient carrier = MovementClient.of(ORGANISATION);
    private final String token = token();
    private final int port = Ports.free();
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();

    private static String token() {
        var form = "orgno=" + ORGANISATION + "&scope=" + MovementClient.SCOPE;
        var request =
                HttpRequest.newBuilder(EdiClient.jar().uri("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return text(json(Http.send(request)), "access_token");
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(EdiClient.jar().uri(FEED + address))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> post(String address, String body) {
        return Http.send(
                to(address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private JsonNode get(String address) {
        return json(Http.send(to(address).build()));
    }

    private JsonNode submitted(String key) {
        return carrier.accepted(
                "master-consignment",
                aMaster()
                        .without("/consignmentMasterLevel/consignmentHouseLevel")
                        .with("/consignmentMasterLevel/carrier/identificationNumber", key)
                        .tree()
                        .toString());
    }

    /** Somebody takes what is delivered, from now on. */
    private HttpServer receiver() throws IOException {
        var receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        receiver.createContext("/in", this::take);
        receiver.start();
        return receiver;
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        signatures.add(exchange.getRequestHeaders().getFirst("X-Klarering-Signature"));
        delivered.add(body);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + what);
            }
            Pause.aMoment();
        }
    }

    private static List<String> data(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .limit(3)
                .toList();
    }

    private static String signature(String secret, String signed, String body) {
        var seconds = signed.substring("t=".length(), signed.indexOf(','));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = (seconds + "." + body).getBytes(StandardCharsets.UTF_8);
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Timeout(180)
    void theSameEventsComeInTheSameOrderByCallStreamAndDelivery() throws IOException {
        var webhook = json(post("/webhooks", "{\"url\": \"http://127.0.0.1:" + port + "/in\"}"));
        var address = "/webhooks/" + text(webhook, "id");
        var start = text(webhook, "delivered");
        var stream = Http.send(to("/events?after=" + start).build(), BodyHandlers.ofLines());

        var first = submitted("\"SE5580000001\"");
        var second = submitted("\"SE5580000002\"");
        var twice = submitted("\"SE5580000001\"");
        await("a delivery in vain", () -> get(address).has("failingSince"));
        var receiver = receiver();
        assertThat(post(address + "/redeliver", "").statusCode()).isEqualTo(202);
        await("three deliveries", () -> delivered.size() >= 3);

        var called = get("?after=" + start + "&max=3&wait=30");
        assertThat(called)
                .extracting(event -> event.get("data"))
                .containsExactly(first, second, twice);
        assertThat(twice.get("status").asText()).isEqualTo("FAILURE");
        try (var lines = stream.body()) {
            assertThat(data(lines)).isEqualTo(delivered);
        }
        assertThat("[" + String.join(",", delivered) + "]").isEqualTo(called.toString());
        for (var i = 0; i < delivered.size(); i++) {
            assertThat(signatures.get(i))
                    .isEqualTo(
                            signature(
                                    text(webhook, "secret"), signatures.get(i), delivered.get(i)));
        }
        var last = text(called.get(2), "id");
        post(address + "/redeliver?from=" + last, "");
        await("the last one again", () -> delivered.size() >= 4);
        assertThat(delivered.get(3)).isEqualTo(delivered.get(2));
        assertThat(get(address + "/deliveries")).isNotEmpty();
        assertThat(Http.send(to(address).DELETE().build()).statusCode()).isEqualTo(204);
        assertThat(get("/webhooks")).isEmpty();
        receiver.stop(0);
    }
}
