package no.klarering.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;

/** Every reply ever sent, by recipient, in order; nothing is ever removed. */
public interface Mailbox {

    /** Entries after a cursor, oldest first. */
    List<Entry> after(Collection<Nodi> recipients, long cursor, int max);

    /** The interchange's bytes, when one of the recipients owns it. */
    Optional<byte[]> content(String id, Collection<Nodi> recipients);

    /** Replies about a declaration, oldest first; the key's 23 characters. */
    List<Entry> about(String declarationKey);

    /** Replies to an interchange, our id, oldest first. */
    List<Entry> answering(String interchangeId, int max);

    /** Entries before a cursor, newest first. */
    List<Entry> before(Collection<Nodi> recipients, long cursor, int max);

    /** For officers: any reply's bytes. */
    Optional<byte[]> content(String id);

    /**
     * @param inReplyTo the sender's control reference; @param interchangeId our id of the
     *     interchange answered
     */
    record Entry(
            long cursor,
            String id,
            Nodi recipient,
            String type,
            String controlReference,
            String inReplyTo,
            String interchangeId,
            Optional<String> declarationId,
            Instant createdAt) {}
}
