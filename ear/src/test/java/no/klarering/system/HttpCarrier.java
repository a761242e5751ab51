package no.klarering.system;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends by {@code POST /edi/interchanges}. It shares no connection with anybody, and never sends
 * anything twice by itself.
 */
final class HttpCarrier implements Carrier {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int TAKEN = 202;
    private static final int NO_TOKEN = 401;
    private static final int FAILED = 500;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final URI base;
    private final String organisation;
    private final Map<Integer, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private String token;

    HttpCarrier(URI base, String organisation) {
        this.base = base;
        this.organisation = organisation;
    }

    @Override
    public Attempt carry(Sending sending) {
        if (token == null && !fetchToken()) {
            return Attempt.REFUSED;
        }
        var request =
                HttpRequest.newBuilder(base.resolve("/edi/interchanges"))
                        .timeout(LONGEST_ANSWER)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/EDIFACT")
                        .POST(BodyPublishers.ofString(sending.text(), StandardCharsets.ISO_8859_1))
                        .build();
        try {
            return judge(sending, client.send(request, BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return Attempt.REFUSED;
        } catch (IOException broken) {
            sending.answerLost();
            return Attempt.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", e);
        }
    }

    private Attempt judge(Sending sending, HttpResponse<String> response) {
        if (response.statusCode() == TAKEN) {
            var answer = EdiClient.json(response);
            sending.taken(
                    new Sending.Receipt(
                            EdiClient.text(answer, "id"),
                            Instant.parse(EdiClient.text(answer, "receivedAt"))));
            return Attempt.ACCEPTED;
        }
        if (response.statusCode() == NO_TOKEN) {
            token = null;
        }
        if (response.statusCode() >= FAILED && isOurs(response)) {
            // The broker may have taken it all the same, and only its answer was late.
            sending.answerLost();
        }
        refusals.computeIfAbsent(response.statusCode(), status -> new AtomicInteger())
                .incrementAndGet();
        return Attempt.REFUSED;
    }

    /** While the application starts, the server answers by itself. */
    private static boolean isOurs(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
    }

    /** How often it was refused, by HTTP status. */
    Map<Integer, AtomicInteger> refusals() {
        return refusals;
    }

    private boolean fetchToken() {
        var request =
                HttpRequest.newBuilder(base.resolve("/sandbox/token"))
                        .timeout(LONGEST_ANSWER)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "orgno=" + organisation + "&scope=" + EdiClient.SCOPE))
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                token = EdiClient.text(EdiClient.json(answer), "access_token");
            }
            return token != null;
        } catch (IOException nobodyThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for a token", e);
        }
    }

    @Override
    public void close() {
        token = null;
    }
}
