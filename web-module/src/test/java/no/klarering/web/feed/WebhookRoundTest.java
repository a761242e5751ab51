package no.klarering.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import no.klarering.feed.Delivery;
import no.klarering.feed.Topic;
import no.klarering.feed.Webhook;
import no.klarering.feed.WebhookRounds.Load;
import no.klarering.movement.Participant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deliveries to a receiver that does what receivers do. */
class WebhookRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");
    private static final long LAST_LOOKED_AT = 9;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(threads);
        receiver.createContext("/good", exchange -> answer(exchange, 204));
        receiver.createContext("/bad", exchange -> answer(exchange, 500));
        receiver.createContext(
                "/moved",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/good");
                    answer(exchange, 307);
                });
        receiver.createContext("/silent", exchange -> await());
        receiver.createContext("/endless", this::neverStop);
        receiver.createContext("/moody", this::secondInVain);
        receiver.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        receiver.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        var event = exchange.getRequestHeaders().getFirst("X-Klarering-Event");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var signature = exchange.getRequestHeaders().getFirst("X-Klarering-Signature");
        if (signature.equals(Signature.of("secret", NOW, body))) {
            received.add(event);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void secondInVain(HttpExchange exchange) throws IOException {
        answer(exchange, received.size() == 1 ? 503 : 200);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void neverStop(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        await();
    }

    private WebhookRound.Report deliver(String path, int events) {
        var url = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + path);
        var webhook =
                new Webhook(
                        UUID.randomUUID(),
                        new Participant("311990608"),
                        Set.of(Topic.ROAD),
                        url,
                        NOW,
                        0,
                        Webhook.Standing.well(NOW));
        var told =
                LongStream.rangeClosed(1, events)
                        .mapToObj(id -> new ToldEvent(id, "A", NOW, "{\"id\":\"" + id + "\"}"))
                        .toList();
        var workers = Executors.newFixedThreadPool(2);
        var round =
                new WebhookRound(
                        new Load(webhook, "sealed", List.of(), LAST_LOOKED_AT),
                        "secret",
                        told,
                        new WebhookPost(new WebhookAddress(true), workers, Duration.ofSeconds(1)),
                        Clock.fixed(NOW, ZoneOffset.UTC));
        var ended = new CompletableFuture<Void>();
        round.run(workers, () -> ended.complete(null));
        ended.join();
        workers.shutdown();
        return round.report();
    }

    @Test
    void deliversOneAfterTheOtherAndCountsWhatWasPassedOver() {
        var report = deliver("/good", 3);

        assertThat(received).containsExactly("1", "2", "3");
        assertThat(report.reached()).isEqualTo(LAST_LOOKED_AT);
        assertThat(report.standing()).isEqualTo(Webhook.Standing.well(NOW));
        assertThat(report.tries()).extracting(Delivery::status).containsOnly(Optional.of(204));
    }

    @Test
    void nothingForTheAddressIsWell() {
        var report = deliver("/bad", 0);

        assertThat(report.reached()).isEqualTo(LAST_LOOKED_AT);
        assertThat(report.standing().trouble()).isEmpty();
    }

    @Test
    void stopsAtTheFirstThatIsNotTaken() {
        var report = deliver("/moody", 3);

        assertThat(received).containsExactly("1", "2");
        assertThat(report.reached()).isEqualTo(1);
        assertThat(report.standing().trouble()).contains("HTTP 503");
        assertThat(report.standing().nextTryAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void followsNoRedirect() {
        var report = deliver("/moved", 1);

        assertThat(report.standing().trouble()).contains("HTTP 307");
        assertThat(report.reached()).isZero();
    }

    @Test
    void waitsForNobodyWhoDoesNotAnswerOrNeverStopsAnswering() {
        assertThat(deliver("/silent", 2).standing().trouble()).contains("no answer in time");
        assertThat(deliver("/endless", 2).standing().trouble()).contains("no answer in time");
    }

    @Test
    void saysThatNobodyIsThere() {
        receiver.stop(0);

        var report = deliver("/good", 1);

        assertThat(report.tries()).singleElement().matches(each -> each.status().isEmpty());
        assertThat(report.standing().trouble().orElseThrow()).startsWith("no answer");
    }
}
