package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import no.klarering.messaging.Inbox;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/**
 * Does work that a message asks for, at most three times.
 *
 * <p>The tries follow each other without the message going back, so that what comes after it in its
 * group waits. A try that failed because database or broker were away is no try: the work waits for
 * them. A message that comes back though this process did not lay it back has ended the process;
 * how often it did that is counted in the database.
 */
@ApplicationScoped
public class ThreeTries {

    private static final Logger LOG = System.getLogger(ThreeTries.class.getName());
    private static final int MOST = 3;
    private static final int MOST_UNEXPLAINED_EXCUSES = 10;
    private static final int MOST_REMEMBERED = 10_000;
    private static final long[] MILLIS_BETWEEN = {200, 1_000};
    private static final long MILLIS_BEFORE_IT_GOES_BACK = 2_000;
    private static final long MILLIS_AFTER_AN_EXCUSE = 1_000;
    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private static final long MILLIS_TO_SETTLE = 10_000;
    private static final int LONGEST_CAUSE = 500;

    private final Inbox inbox;
    private final Mainstays mainstays;
    private final Readiness readiness;
    private final Pauses pauses;
    private final long since = System.nanoTime();

    /** Works that this process itself laid back, unfinished and in order. */
    private final Set<String> laidBack = ConcurrentHashMap.newKeySet();

    /** Held by the one message in hand of those that came back. */
    private final Lock turn = new ReentrantLock(true);

    public ThreeTries() {
        this(null, null, null, null);
    }

    @Inject
    public ThreeTries(Inbox inbox, Mainstays mainstays, Readiness readiness) {
        this(inbox, mainstays, readiness, Thread::sleep);
    }

    ThreeTries(Inbox inbox, Mainstays mainstays, Readiness readiness, Pauses pauses) {
        this.inbox = inbox;
        this.mainstays = mainstays;
        this.readiness = readiness;
        this.pauses = pauses;
    }

    /** How time is let pass. */
    interface Pauses {

        void pass(long millis) throws InterruptedException;
    }

    /** One message's work. */
    public interface Work {

        /** Queue and key, for the count and the log; no payload. */
        String name();

        void run();

        /** Keeps the bytes and the cause for people to look at. */
        void giveUp(String cause);
    }

    /**
     * @param deliveries how often the broker has delivered the message, this time included
     */
    public void run(Work work, int deliveries) {
        var suspected = !laidBack.remove(work.name()) && deliveries > 1;
        if (!suspected) {
            inHand(work, suspected);
            return;
        }
        orLaidBack(work, () -> settle(work));
        // One of these may have ended the process. Alone, it takes no other with it to the count.
        turn.lock();
        try {
            inHand(work, suspected);
        } finally {
            turn.unlock();
        }
    }

    /**
     * What was begun again before and not finished waits until the process has settled. A process
     * that is ended from outside while it starts would otherwise find the same message at the head
     * of the queue each time, and it would be given up for nothing.
     */
    private void settle(Work work) {
        awaitMainstays();
        if (inbox.timesBegun(work.name()) == 0) {
            return;
        }
        var lived = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
        for (var left = MILLIS_TO_SETTLE - lived; left > 0; left -= MILLIS_BETWEEN_LOOKS) {
            if (readiness.isDraining()) {
                throw new IllegalStateException("laid back: the process ends");
            }
            pause(MILLIS_BETWEEN_LOOKS);
        }
    }

    private void inHand(Work work, boolean suspected) {
        orLaidBack(
                work,
                () -> {
                    awaitMainstays();
                    if (suspected && inbox.begunAgain(work.name()) >= MOST) {
                        LOG.log(Level.ERROR, "Given up, never finished: {0}", work.name());
                        work.giveUp("begun " + MOST + " times and never finished");
                        return;
                    }
                    tryOut(work);
                    if (suspected) {
                        // It may come once more, of an earlier hand-over say; that must not count.
                        inbox.finished(work.name());
                    }
                });
    }

    private void orLaidBack(Work work, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            remember(work);
            pause(MILLIS_BEFORE_IT_GOES_BACK);
            throw e;
        }
    }

    /**
     * Does works that were never delivered before together, which is cheaper; when that does not
     * go, each by itself, so that one that fails takes no other with it.
     */
    public void runTogether(List<? extends Work> works, Runnable together) {
        if (works.size() > 1 && isDone(together)) {
            return;
        }
        try {
            works.forEach(work -> run(work, 1));
        } catch (RuntimeException e) {
            works.forEach(this::remember);
            throw e;
        }
    }

    private boolean isDone(Runnable together) {
        try {
            awaitMainstays();
            together.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "One by one: {0}", cause(e));
            return false;
        }
    }

    /** The list is for a storm; what is forgotten is counted once more, which does no harm. */
    private void remember(Work work) {
        if (laidBack.size() >= MOST_REMEMBERED) {
            laidBack.clear();
        }
        laidBack.add(work.name());
    }

    private void tryOut(Work work) {
        var failed = 0;
        var excused = 0;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (isExcused(e, excused)) {
                    excused++;
                    LOG.log(Level.WARNING, "Waits: " + work.name() + ", " + cause(e));
                    pause(MILLIS_AFTER_AN_EXCUSE);
                    awaitMainstays();
                } else if (++failed == MOST) {
                    LOG.log(Level.ERROR, "Given up after " + MOST + " tries: " + work.name(), e);
                    work.giveUp(cause(e));
                    return;
                } else {
                    LOG.log(Level.WARNING, "Tried again: " + work.name() + ", " + cause(e));
                    pause(MILLIS_BETWEEN[failed - 1]);
                }
            }
        }
    }

    /**
     * Whether it was not the message's fault. A broker that refuses never is; a database that
     * refuses is believed a number of times while it seems to be there, and whenever the disk is
     * full.
     */
    private boolean isExcused(RuntimeException failure, int excused) {
        var ground = Surroundings.of(failure);
        mainstays.standAfterALook();
        return !mainstays.allowWork()
                || ground == Surroundings.BROKER
                || ground == Surroundings.DATABASE
                        && (!mainstays.stand(Kind.DISK) || excused < MOST_UNEXPLAINED_EXCUSES);
    }

    /** Waits for the database; without the broker the message cannot be kept in hand. */
    private void awaitMainstays() {
        while (!mainstays.allowWork()) {
            if (readiness.isDraining() || !mainstays.stand(Kind.BROKER)) {
                throw new IllegalStateException("laid back: " + mainstays.troubles());
            }
            pause(MILLIS_BETWEEN_LOOKS);
        }
    }

    private static String cause(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var text = root.toString();
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }

    private void pause(long millis) {
        try {
            pauses.pass(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the next try", e);
        }
    }
}
