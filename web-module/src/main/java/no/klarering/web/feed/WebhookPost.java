package no.klarering.web.feed;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Posts one event. Follows no redirect, reads nothing of the answer but its status, and waits no
 * longer than it was told, however slowly the receiver answers.
 */
final class WebhookPost {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private final WebhookAddress addresses;
    private final HttpClient client;
    private final Duration patience;

    /**
     * @param patience how long an answer may take, from the first byte sent to the last received
     */
    WebhookPost(WebhookAddress addresses, Executor executor, Duration patience) {
        this.addresses = addresses;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(TO_CONNECT)
                        .executor(executor)
                        .build();
    }

    /** Where to, and by which secret it is signed. */
    record Target(UUID webhook, URI url, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return webhook + " " + url;
        }
    }

    /** The status of the answer, or why there was none. */
    CompletableFuture<Integer> post(Target target, ToldEvent event, Instant now) {
        try {
            // Looked up for each delivery: a name may come to stand for another machine. The
            // connection made next uses the same answer, which Java keeps for half a minute.
            if (!addresses.allows(target.url())) {
                return CompletableFuture.failedFuture(
                        new IOException("the address is not a public one"));
            }
        } catch (UnknownHostException e) {
            return CompletableFuture.failedFuture(new IOException("the name is not known", e));
        }
        return send(request(target, event, now));
    }

    private CompletableFuture<Integer> send(HttpRequest request) {
        var answer = client.sendAsync(request, BodyHandlers.discarding());
        var status = answer.thenApply(response -> response.statusCode());
        status.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        // Also ends the connection of one who never stops answering.
        return status.whenComplete((code, failure) -> answer.cancel(true));
    }

    private static HttpRequest request(Target target, ToldEvent event, Instant now) {
        return HttpRequest.newBuilder(target.url())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Klarering-Webhook/1")
                .header("X-Klarering-Webhook", target.webhook().toString())
                .header("X-Klarering-Event", Long.toString(event.id()))
                .header("X-Klarering-Event-Type", event.type())
                .header("X-Klarering-Event-Time", event.at().toString())
                .header("X-Klarering-Signature", Signature.of(target.secret(), now, event.json()))
                .POST(BodyPublishers.ofString(event.json()))
                .build();
    }
}
