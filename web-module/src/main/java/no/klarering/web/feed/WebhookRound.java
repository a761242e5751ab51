package no.klarering.web.feed;

import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.klarering.feed.Delivery;
import no.klarering.feed.Webhook.Standing;
import no.klarering.feed.WebhookRounds.Load;

/**
 * Delivers one load to one receiver, each event after the one before was taken. Ends at the first
 * that is not taken, when all are, or when it has lasted long enough.
 */
final class WebhookRound {

    private static final long NANOS_IN_ALL = TimeUnit.SECONDS.toNanos(20);

    private final Load load;
    private final String secret;
    private final List<ToldEvent> events;
    private final WebhookPost post;
    private final Clock clock;
    private final List<Delivery> tries = new ArrayList<>();
    private final long begunAt = System.nanoTime();
    private int next;

    /**
     * @param secret of the webhook, opened
     */
    WebhookRound(Load load, String secret, List<ToldEvent> events, WebhookPost post, Clock clock) {
        this.load = load;
        this.secret = secret;
        this.events = events;
        this.post = post;
        this.clock = clock;
    }

    /** What it came to. */
    record Report(long reached, Standing standing, List<Delivery> tries) {}

    /** Begins; {@code end} runs once, when it has ended. */
    void run(Executor executor, Runnable end) {
        if (next == events.size() || System.nanoTime() - begunAt > NANOS_IN_ALL) {
            end.run();
            return;
        }
        var event = events.get(next);
        var at = now();
        var nanos = System.nanoTime();
        var webhook = load.webhook();
        post.post(new WebhookPost.Target(webhook.id(), webhook.url(), secret), event, at)
                .whenCompleteAsync(
                        (status, failure) -> {
                            var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
                            note(
                                    new Delivery(
                                            event.id(),
                                            at,
                                            (int) millis,
                                            Optional.ofNullable(status),
                                            trouble(status, failure)));
                            if (isWell()) {
                                next++;
                                run(executor, end);
                            } else {
                                end.run();
                            }
                        },
                        executor);
    }

    private void note(Delivery delivery) {
        tries.add(delivery);
    }

    private boolean isWell() {
        return tries.isEmpty() || tries.get(tries.size() - 1).isTaken();
    }

    private static Optional<String> trouble(Integer status, Throwable failure) {
        if (failure == null) {
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of("HTTP " + status);
        }
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            return Optional.of("no answer in time");
        }
        return Optional.of(
                "no answer: "
                        + Optional.ofNullable(cause.getMessage())
                                .orElse(cause.getClass().getSimpleName()));
    }

    Report report() {
        return isWell()
                ? new Report(reached(), Standing.well(now()), tries)
                : new Report(reached(), standing(), tries);
    }

    /** What was looked at and is not for this address counts as delivered with what is. */
    private long reached() {
        if (next == events.size()) {
            return load.end();
        }
        return next == 0 ? load.webhook().delivered() : events.get(next - 1).id();
    }

    private Standing standing() {
        var before = next == 0 ? load.webhook().standing() : Standing.well(now());
        return before.failed(now(), tries.get(tries.size() - 1).trouble().orElseThrow());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
