package no.klarering.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mails that are owed and mails that have left. */
public interface Mails {

    /** Owes a mail; nothing when the same address was owed one about the same master before. */
    void owe(ReleaseNotice notice, Instant at);

    /** Those to be sent now, the oldest first. */
    List<Owed> due(Instant now, int most);

    /** One has left. */
    void sent(long id, Instant at);

    /**
     * One could not be sent.
     *
     * @param again when to try again; empty when it is given up
     */
    void failed(long id, String trouble, Optional<Instant> again);

    /** Forgets mails that were owed before an instant and are not waiting; gives how many. */
    int forget(Instant before);

    /**
     * @param tries how often it was tried
     */
    record Owed(long id, ReleaseNotice notice, Instant queuedAt, int tries) {

        private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
        private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
        private static final Duration PATIENCE = Duration.ofDays(3);
        private static final int DOUBLINGS = 7;

        /** When to try again after failing now; empty when it has been tried for three days. */
        public Optional<Instant> again(Instant now) {
            if (now.isAfter(queuedAt.plus(PATIENCE))) {
                return Optional.empty();
            }
            var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
            return Optional.of(
                    now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
        }
    }
}
