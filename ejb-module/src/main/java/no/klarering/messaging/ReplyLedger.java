package no.klarering.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;

/**
 * The books of the one writer of replies: what is owed, and which numbers were given. Every call
 * belongs to the caller's transaction.
 */
public interface ReplyLedger {

    /** Takes the books; whoever else asks waits until the caller's transaction ends. */
    ReplyNumbers open();

    /** The oldest replies owed, at most so many. */
    List<Owed> oldest(int max);

    /** Puts a rendered reply into the mailbox. */
    void put(Owed owed, Posted posted);

    /** Strikes off what was put into the mailbox. */
    void strikeOff(List<Owed> put);

    /** Takes out a reply that cannot be rendered and keeps it with the dead letters. */
    void setAside(Owed owed, String cause, Instant at);

    /** Gives the books back with the last numbers given. */
    void close(ReplyNumbers numbers);

    /**
     * Replies in the mailbox that have still to be handed over by this channel, oldest first: all,
     * or those to one recipient.
     */
    List<Dispatch.Dispatched> undelivered(Channel channel, Optional<Nodi> recipient, int max);

    /** Marks one as handed over. */
    void delivered(String mailboxId);

    /**
     * A reply owed.
     *
     * @param channel of the interchange that it answers
     */
    record Owed(long id, OwedReply reply, Channel channel) {

        public Nodi recipient() {
            return reply.recipient();
        }
    }

    /** A reply with its numbers and bytes. */
    record Posted(long cursor, String controlReference, byte[] content, Instant at) {}
}
