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

    /** Replies in the mailbox that must still be handed over by this channel, oldest first. */
    List<Dispatched> undelivered(Channel channel, int max);

    /** Those of them that one recipient has still to get. */
    List<Dispatched> undelivered(Channel channel, Nodi recipient, int max);

    /** A reply has reached its folder, queue or server. */
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
