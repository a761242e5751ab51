package no.klarering.feed.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import no.klarering.feed.FeedLog;
import no.klarering.feed.FeedSettings;
import no.klarering.feed.Webhooks;
import no.klarering.operations.Rounds;

/** Forgets, every quarter of an hour, what is older than the settings say. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Forgetting {

    private static final int BATCH = 1000;

    private final FeedLog log;
    private final Webhooks webhooks;
    private final FeedSettings settings;
    private final Clock clock;
    private final Rounds rounds;

    public Forgetting() {
        this(null, null, null, null, null);
    }

    @Inject
    public Forgetting(
            FeedLog log, Webhooks webhooks, FeedSettings settings, Clock clock, Rounds rounds) {
        this.log = log;
        this.webhooks = webhooks;
        this.settings = settings;
        this.clock = clock;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void sweep() {
        rounds.go("old events", this::forget);
    }

    private void forget() {
        var before = clock.instant().minus(settings.kept());
        int forgotten;
        do {
            forgotten = log.forget(before, BATCH);
        } while (forgotten == BATCH);
        webhooks.forget(before);
    }
}
