package no.klarering.feed.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.feed.EventsNumbered;
import no.klarering.feed.FeedLog;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/**
 * Gives entries their places soon after they were kept; those that come within a fifth of a second
 * share a transaction.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FeedNumbering {

    private static final Logger LOG = System.getLogger(FeedNumbering.class.getName());
    private static final int BATCH = 500;
    private static final long MILLIS_BETWEEN_SWEEPS = 1_000;
    private static final long MILLIS_BETWEEN_ROUNDS = 200;

    private final FeedLog log;
    private final FeedBell bell;
    private final Event<EventsNumbered> events;
    private final Readiness readiness;
    private final Mainstays mainstays;

    @Resource private ManagedThreadFactory threads;

    private Thread writer;

    public FeedNumbering() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedNumbering(
            FeedLog log,
            FeedBell bell,
            Event<EventsNumbered> events,
            Readiness readiness,
            Mainstays mainstays) {
        this.log = log;
        this.bell = bell;
        this.events = events;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    @PostConstruct
    void begin() {
        writer = threads.newThread(this::work);
        writer.start();
    }

    @PreDestroy
    void end() {
        writer.interrupt();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                bell.await(MILLIS_BETWEEN_SWEEPS);
                numberWhatWaits();
                Thread.sleep(MILLIS_BETWEEN_ROUNDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void numberWhatWaits() {
        if (!readiness.isStarted() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            number();
        } catch (RuntimeException e) {
            // What waits is there still; an exception would end the writer for good.
            LOG.log(Level.WARNING, "Events get no numbers now: {0}", e.getMessage());
        }
    }

    private void number() {
        FeedLog.Numbered numbered;
        do {
            numbered = log.number(BATCH);
            if (numbered.events() > 0) {
                events.fire(new EventsNumbered(numbered.readers()));
            }
        } while (numbered.events() == BATCH);
    }
}
