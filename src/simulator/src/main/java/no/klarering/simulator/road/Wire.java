package no.klarering.simulator.road;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * HTTP to one server: never more than so many calls at once, patient with a server that says when
 * to come again, and trying again when no answer comes. What is sent has to bear a repeat.
 */
final class Wire {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Set<Integer> COME_AGAIN = Set.of(429, 503);
    private static final int TRIES = 8;
    private static final int SERVER_ERROR = 500;

    private final URI base;
    private final Semaphore atOnce;
    private final Tally tally;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    Wire(URI base, int atOnce, Tally tally) {
        this.base = base;
        this.atOnce = new Semaphore(atOnce);
        this.tally = tally;
    }

    /** Another one to the same server, which does not share in how many calls may be under way. */
    Wire another(int calls) {
        return new Wire(base, calls, tally);
    }

    /**
     * An answer.
     *
     * @param took from sending to the last byte of the answer
     */
    record Answer(int status, String body, Optional<String> retryAfter, Duration took) {}

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(LONGEST_ANSWER);
    }

    /** Sends until an answer comes that stands. */
    Answer send(HttpRequest request) {
        for (var tried = 1; ; tried++) {
            var answer = once(request);
            if (answer.isPresent() && answer.get().status() < SERVER_ERROR && !isLater(answer)) {
                return answer.get();
            }
            var what = answer.map(a -> "HTTP " + a.status()).orElse("no answer");
            tally.fault(what);
            if (tried == TRIES) {
                throw new NotAsItMust(
                        "%s %s: %s, %d times over"
                                .formatted(request.method(), request.uri(), what, TRIES));
            }
            Pace.pause(answer.flatMap(Answer::retryAfter).map(Wire::asTold).orElse(own(tried)));
        }
    }

    private static boolean isLater(Optional<Answer> answer) {
        return answer.map(Answer::status).filter(COME_AGAIN::contains).isPresent();
    }

    private static Duration asTold(String seconds) {
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    private static Duration own(int tried) {
        return Duration.ofMillis(100L << tried);
    }

    private Optional<Answer> once(HttpRequest request) {
        atOnce.acquireUninterruptibly();
        var began = System.nanoTime();
        try {
            var response = client.send(request, BodyHandlers.ofString());
            return Optional.of(answer(response, Duration.ofNanos(System.nanoTime() - began)));
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAsItMust("Stopped while it waited for " + request.uri());
        } finally {
            atOnce.release();
        }
    }

    private static Answer answer(HttpResponse<String> response, Duration took) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Retry-After"),
                took);
    }
}
