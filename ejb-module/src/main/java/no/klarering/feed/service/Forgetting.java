package no.klarering.feed.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import no.klarering.feed.FeedLog;
import no.klarering.feed.FeedSettings;
import no.klarering.feed.Webhooks;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/** Forgets, every quarter of an hour, what is older than the settings say. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Forgetting {

    private static final Logger LOG = System.getLogger(Forgetting.class.getName());
    private static final int BATCH = 1000;

    private final FeedLog log;
    private final Webhooks webhooks;
    private final FeedSettings settings;
    private final Clock clock;
    private final Readiness readiness;
    private final Mainstays mainstays;

    public Forgetting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Forgetting(
            FeedLog log,
            Webhooks webhooks,
            FeedSettings settings,
            Clock clock,
            Readiness readiness,
            Mainstays mainstays) {
        this.log = log;
        this.webhooks = webhooks;
        this.settings = settings;
        this.clock = clock;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void sweep() {
        if (!readiness.isStarted() || readiness.isDraining() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            forget();
        } catch (RuntimeException e) {
            // The server does away with a timer that fails twice; the next sweep finds the same.
            LOG.log(Level.WARNING, "Old events are not forgotten now: {0}", e.getMessage());
        }
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
