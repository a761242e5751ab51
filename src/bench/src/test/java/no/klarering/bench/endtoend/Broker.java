package no.klarering.bench.endtoend;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A customs broker's program, lean enough not to be the load itself. */
final class Broker {

    private static final int ACCEPTED = 202;

    /** As many as are under way at once. */
    private static final int SENDERS = 64;

    static {
        System.setProperty("http.maxConnections", Integer.toString(SENDERS));
    }

    private final ExecutorService senders =
            Executors.newFixedThreadPool(
                    SENDERS,
                    work -> {
                        var thread = new Thread(work, "sender");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private volatile String token;

    Broker(URI base) {
        this.base = base;
        renewToken();
    }

    /** Fetches a token; one lasts for minutes only. */
    void renewToken() {
        var form = BodyPublishers.ofString("orgno=313000109&scope=toll:edi");
        var request =
                HttpRequest.newBuilder(base.resolve("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form)
                        .build();
        try {
            var answer = new ObjectMapper().readTree(text(request));
            token = answer.get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("no token", e);
        }
    }

    /** Sends an interchange; the future ends when it is accepted. */
    CompletableFuture<Void> send(String interchange) {
        return CompletableFuture.runAsync(
                () -> post(interchange.getBytes(StandardCharsets.ISO_8859_1)), senders);
    }

    /** By the plain client of the JDK: the other one costs a multiple of it, on the same cores. */
    private void post(byte[] interchange) {
        try {
            var call =
                    (HttpURLConnection) base.resolve("/edi/interchanges").toURL().openConnection();
            call.setDoOutput(true);
            call.setFixedLengthStreamingMode(interchange.length);
            call.setRequestProperty("Content-Type", "application/EDIFACT");
            call.setRequestProperty("Authorization", "Bearer " + token);
            try (var body = call.getOutputStream()) {
                body.write(interchange);
            }
            if (call.getResponseCode() != ACCEPTED) {
                throw new IllegalStateException("not accepted: " + call.getResponseCode());
            }
            try (var answer = call.getInputStream()) {
                answer.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not sent", e);
        }
    }

    String get(String path) {
        return text(to(path).GET().build());
    }

    private String text(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token);
    }
}
