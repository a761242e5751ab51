package no.klarering.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A program of one organisation that sends the same again until it is answered, whatever becomes of
 * the receiver meanwhile; only what is refused for its content it does not try again.
 */
final class Insistent {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(100);
    private static final int NO_TOKEN = 401;
    private static final Set<Integer> REFUSED = Set.of(400, 403, 409, 413, 415);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final URI base;
    private final String identity;
    private final BooleanSupplier goesOn;
    private Optional<String> token = Optional.empty();

    /**
     * @param scopes what it may do, parted by a plus sign
     * @param goesOn whether it still tries
     */
    Insistent(URI base, String organisation, String scopes, BooleanSupplier goesOn) {
        this.base = base;
        this.identity = "orgno=" + organisation + "&scope=" + scopes;
        this.goesOn = goesOn;
    }

    /** The first answer with this status. */
    HttpResponse<String> get(String path, int status) {
        return insist(HttpRequest.newBuilder(base.resolve(path)).GET(), status);
    }

    /** The first answer with this status to the same JSON, sent again and again. */
    HttpResponse<String> post(String path, String body, int status, String... headers) {
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return insist(headers.length == 0 ? request : request.headers(headers), status);
    }

    private HttpResponse<String> insist(HttpRequest.Builder request, int status) {
        var last = "nothing";
        while (goesOn.getAsBoolean()) {
            var answer = once(request);
            if (answer.filter(each -> each.statusCode() == status).isPresent()) {
                return answer.get();
            }
            last = answer.map(each -> each.statusCode() + " " + each.body()).orElse(last);
            if (answer.filter(each -> REFUSED.contains(each.statusCode())).isPresent()) {
                throw new IllegalStateException(request.build() + " is refused: " + last);
            }
            Pause.of(BEFORE_NEXT_TRY);
        }
        throw new IllegalStateException(request.build() + ": the time is up, at last: " + last);
    }

    private Optional<HttpResponse<String>> once(HttpRequest.Builder request) {
        token = token.or(this::fetchToken);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        var answer = send(request.setHeader("Authorization", "Bearer " + token.get()));
        if (answer.filter(each -> each.statusCode() == NO_TOKEN).isPresent()) {
            token = Optional.empty();
        }
        return answer;
    }

    private Optional<String> fetchToken() {
        return send(HttpRequest.newBuilder(base.resolve("/sandbox/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(identity)))
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> EdiClient.text(EdiClient.json(answer), "access_token"));
    }

    /** Nothing when nobody is there, or the answer is cut off. */
    private Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(
                    client.send(request.timeout(LONGEST_ANSWER).build(), BodyHandlers.ofString()));
        } catch (IOException nobodyThere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", e);
        }
    }
}
