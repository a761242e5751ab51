package no.klarering.messaging;

import java.util.Optional;
import no.klarering.kernel.MessageKey;

/**
 * Keeps a message from being decided twice, and one that fails again and again from coming back for
 * ever.
 */
public interface Inbox {

    /**
     * True once for each message, in the caller's transaction; false for a repeat, whose reply is
     * already owed or sent.
     */
    boolean admit(MessageKey key);

    /**
     * Keeps a message that failed three times, with its bytes untouched and the cause; in a
     * transaction of its own.
     */
    void giveUp(Optional<MessageKey> key, String queue, byte[] content, String cause);
}
