package no.klarering.bench.endtoend;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A customs broker's program, lean enough not to be the load itself. */
final class Broker {

    private static final int ACCEPTED = 202;

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
        var request =
                to("/edi/interchanges")
                        .header("Content-Type", "application/EDIFACT")
                        .POST(BodyPublishers.ofString(interchange, StandardCharsets.ISO_8859_1))
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenAccept(
                        answer -> {
                            if (answer.statusCode() != ACCEPTED) {
                                throw new IllegalStateException(
                                        answer.statusCode() + " " + answer.body());
                            }
                        });
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
