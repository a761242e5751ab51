package no.klarering.web.feed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.klarering.feed.FeedSettings;
import no.klarering.feed.Webhook;
import no.klarering.feed.WebhookRounds;
import no.klarering.feed.WebhookRounds.Load;
import no.klarering.movement.Participant;

/**
 * Delivers events to webhooks. A receiver that is slow or away holds up its own deliveries only:
 * nobody waits for an answer, and there is one round at a time for each webhook.
 */
@ApplicationScoped
public class WebhookDelivery implements Watcher {

    private static final Logger LOG = System.getLogger(WebhookDelivery.class.getName());
    private static final int THREADS = 8;
    private static final int MOST_ROUNDS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final WebhookRounds rounds;
    private final EventForm form;
    private final FeedSettings settings;
    private final WebhookSecrets secrets;
    private final Clock clock;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    @Resource private ManagedThreadFactory threads;

    private ExecutorService executor;
    private WebhookPost post;
    private volatile boolean ending;

    public WebhookDelivery() {
        this(null, null, null, null, null);
    }

    @Inject
    public WebhookDelivery(
            WebhookRounds rounds,
            EventForm form,
            FeedSettings settings,
            WebhookSecrets secrets,
            Clock clock) {
        this.rounds = rounds;
        this.form = form;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    @PostConstruct
    void begin() {
        // Started here, where the server knows whose they are, and not by whoever has work first.
        var pool =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        threads);
        pool.prestartAllCoreThreads();
        executor = pool;
        post = new WebhookPost(new WebhookAddress(settings.sandbox()), executor, PATIENCE);
    }

    @PreDestroy
    void stop() {
        ending = true;
        executor.shutdownNow();
    }

    @Override
    public boolean waitsFor(Set<Participant> readers) {
        return true;
    }

    @Override
    public void look() {
        if (!ending && running.size() < MOST_ROUNDS) {
            rounds.due(now(), MOST_ROUNDS).forEach(this::begin);
        }
    }

    /** Those that were left in peace for a while, or that another node gave up. */
    @Override
    public void beat() {
        look();
    }

    @Override
    public void end() {
        ending = true;
    }

    private void begin(UUID webhook) {
        if (!ending && running.size() < MOST_ROUNDS && running.add(webhook)) {
            executor.execute(() -> deliver(webhook));
        }
    }

    private void deliver(UUID webhook) {
        try {
            var now = now();
            var load = rounds.take(webhook, now, now.plus(LEASE));
            load.ifPresentOrElse(this::deliver, () -> running.remove(webhook));
        } catch (RuntimeException e) {
            failed(webhook, e);
        }
    }

    private void deliver(Load load) {
        var secret = secrets.open(load.secret());
        if (secret.isEmpty()) {
            var webhook = load.webhook();
            report(
                    load,
                    new WebhookRound.Report(
                            webhook.delivered(),
                            webhook.standing().failed(now(), "no key opens its secret"),
                            List.of()));
            return;
        }
        var events = form.told(load.webhook().reader(), load.events());
        var round = new WebhookRound(load, secret.get(), events, post, clock);
        round.run(executor, () -> report(load, round.report()));
    }

    private void report(Load load, WebhookRound.Report report) {
        var webhook = load.webhook();
        try {
            rounds.report(load, report.reached(), report.standing(), report.tries());
        } catch (RuntimeException e) {
            failed(webhook.id(), e);
            return;
        }
        running.remove(webhook.id());
        tell(webhook, report.standing());
        if (report.standing().trouble().isEmpty()) {
            // There may be more than fits into a load.
            begin(webhook.id());
        }
    }

    private static void tell(Webhook webhook, Webhook.Standing standing) {
        standing.trouble()
                .ifPresent(
                        trouble ->
                                LOG.log(
                                        Level.INFO,
                                        "Webhook {0} of {1}: {2}; {3}",
                                        webhook.id(),
                                        webhook.reader(),
                                        trouble,
                                        standing.state() == Webhook.State.PAUSED
                                                ? "paused"
                                                : "again at " + standing.nextTryAt()));
    }

    /** The record is away, say. The lease runs out, and then it is delivered again. */
    private void failed(UUID webhook, RuntimeException failure) {
        running.remove(webhook);
        LOG.log(Level.WARNING, "Webhook {0}: {1}", webhook, failure.getMessage());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
