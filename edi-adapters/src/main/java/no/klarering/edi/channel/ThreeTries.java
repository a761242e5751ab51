package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.messaging.Inbox;

/**
 * Does work that a message asks for, at most three times.
 *
 * <p>The tries follow each other without the message going back, so that what comes after it in its
 * group waits. A message that comes back all the same has ended the process, or met a database that
 * was away: the count in the database tells the two apart, because only the first is counted.
 */
@ApplicationScoped
public class ThreeTries {

    private static final Logger LOG = System.getLogger(ThreeTries.class.getName());
    private static final int MOST = 3;
    private static final long[] MILLIS_BETWEEN = {200, 1_000};
    private static final long MILLIS_BEFORE_IT_GOES_BACK = 2_000;
    private static final int LONGEST_CAUSE = 500;

    private final Inbox inbox;

    public ThreeTries() {
        this(null);
    }

    @Inject
    public ThreeTries(Inbox inbox) {
        this.inbox = inbox;
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
        try {
            if (deliveries > 1 && inbox.begunAgain(work.name()) >= MOST) {
                LOG.log(Level.ERROR, "Given up, never finished: {0}", work.name());
                work.giveUp("begun " + MOST + " times and never finished");
                return;
            }
            tryOut(work);
        } catch (RuntimeException e) {
            pause(MILLIS_BEFORE_IT_GOES_BACK);
            throw e;
        }
    }

    private static void tryOut(Work work) {
        for (var failed = 0; ; failed++) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (failed + 1 == MOST) {
                    LOG.log(Level.ERROR, "Given up after " + MOST + " tries: " + work.name(), e);
                    work.giveUp(cause(e));
                    return;
                }
                LOG.log(Level.WARNING, "Tried again: " + work.name() + ", " + cause(e));
                pause(MILLIS_BETWEEN[failed]);
            }
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

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the next try", e);
        }
    }
}
