package no.klarering.messaging;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.MessageKey;

/**
 * Keeps a message from being decided twice, and one that fails again and again from coming back for
 * ever.
 */
public interface Inbox {

    /**
     * Those that have no outcome yet, locked until the caller's transaction ends, which must put
     * one on each of them; the others are repeats, whose replies are already owed or sent.
     */
    Set<MessageKey> admit(Collection<MessageKey> keys);

    /**
     * Counts that work which came back from the broker is begun once more, in a transaction of its
     * own, and gives how many times that was. Work that ends the process is counted too, and work
     * that never reached the database is not.
     *
     * @param work the queue, a blank, and what tells the message apart there; at most 200
     *     characters
     */
    int begunAgain(String work);

    /** How often that was so far. */
    int timesBegun(String work);

    /** Forgets that count: the work was finished, and what comes of it again is another story. */
    void finished(String work);

    /**
     * Keeps a message that failed three times, with its bytes untouched and the cause; in a
     * transaction of its own. A registered message without an outcome stands at {@link
     * ReceivedMessage#FAILED} from then on.
     */
    void giveUp(Optional<MessageKey> key, String queue, byte[] content, String cause);
}
