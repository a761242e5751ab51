package no.klarering.messaging;

import java.time.Instant;
import java.util.List;
import no.klarering.kernel.Nodi;

/**
 * Turns replies owed into replies sent. Only one caller at a time, in the whole cluster, makes
 * progress.
 */
public interface Dispatch {

    /**
     * Renders the oldest replies owed and puts them into the mailbox, in one transaction; gives
     * what was put there.
     */
    List<Dispatched> dispatch(ReplyRenderer renderer, int max);

    /** Replies in the mailbox that must still be handed to a folder or queue. */
    List<Dispatched> undelivered(int max);

    /** A reply has reached its folder or queue. */
    void delivered(String mailboxId);

    /** Makes the bytes of an interchange out of a reply owed. */
    @FunctionalInterface
    interface ReplyRenderer {

        /**
         * @param controlReference UNB 0020, fourteen digits; @param messageReference UNH 0062
         */
        byte[] render(
                OwedReply reply, String controlReference, String messageReference, Instant madeAt);
    }

    /** A reply with its bytes. */
    record Dispatched(
            String mailboxId,
            Nodi recipient,
            Channel channel,
            String controlReference,
            String type,
            byte[] content) {}
}
