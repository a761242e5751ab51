package no.klarering.web.feed;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.klarering.feed.FeedLog;
import no.klarering.movement.Participant;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/**
 * Wakes those who wait for events: at once when events were numbered here, within a second or two
 * when another node did it.
 */
@ApplicationScoped
public class FeedWatch {

    private static final Logger LOG = System.getLogger(FeedWatch.class.getName());
    private static final long MILLIS_BETWEEN_BEATS = 1_000;

    private final ReadersBell bell;
    private final FeedLog log;
    private final Readiness readiness;
    private final Mainstays mainstays;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    @Resource private ManagedThreadFactory threads;

    private Thread watch;
    private long beatAt;
    private long seen;

    public FeedWatch() {
        this(null, null, null, null);
    }

    @Inject
    public FeedWatch(ReadersBell bell, FeedLog log, Readiness readiness, Mainstays mainstays) {
        this.bell = bell;
        this.log = log;
        this.readiness = readiness;
        this.mainstays = mainstays;
    }

    void begin() {
        beatAt = System.nanoTime();
        watch = threads.newThread(this::watch);
        watch.start();
    }

    @PreDestroy
    void end() {
        if (watch != null) {
            watch.interrupt();
        }
        each(watcher -> true, Watcher::end);
    }

    void add(Watcher watcher) {
        watchers.add(watcher);
    }

    /** Whether it was still waiting. */
    boolean remove(Watcher watcher) {
        return watchers.remove(watcher);
    }

    /** How many of one reader wait by one way. */
    int count(Predicate<Watcher> which) {
        return (int) watchers.stream().filter(which).count();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round(bell.hear(MILLIS_BETWEEN_BEATS));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void round(Set<Participant> readers) {
        if (readiness.isDraining()) {
            each(watcher -> true, Watcher::end);
            return;
        }
        if (!readiness.isStarted() || !mainstays.stand(Kind.DATABASE)) {
            return;
        }
        if (!readers.isEmpty()) {
            each(watcher -> watcher.waitsFor(readers), Watcher::look);
        }
        if (System.nanoTime() - beatAt >= TimeUnit.MILLISECONDS.toNanos(MILLIS_BETWEEN_BEATS)) {
            beatAt = System.nanoTime();
            each(watcher -> true, Watcher::beat);
            lookAtOtherNodes();
        }
    }

    private void lookAtOtherNodes() {
        try {
            var last = log.last();
            if (last != seen) {
                seen = last;
                each(watcher -> true, Watcher::look);
            }
        } catch (RuntimeException e) {
            // An exception would end the watch for good; the next beat looks again.
            LOG.log(Level.WARNING, "Events cannot be read now: {0}", e.getMessage());
        }
    }

    private void each(Predicate<Watcher> whom, Consumer<Watcher> what) {
        watchers.stream().filter(whom).forEach(watcher -> tell(watcher, what));
    }

    private static void tell(Watcher watcher, Consumer<Watcher> what) {
        try {
            what.accept(watcher);
        } catch (RuntimeException e) {
            // One who cannot be told must not stand in the others' way; he is looked after again.
            LOG.log(Level.WARNING, "Somebody who waits for events: {0}", e.getMessage());
        }
    }
}
