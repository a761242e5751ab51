package no.klarering.web.edi;

import java.time.Instant;
import no.klarering.messaging.Mailbox;

/**
 * A reply in the mailbox, without its bytes.
 *
 * @param cursor where to go on: the next call's {@code after}
 * @param type {@code CONTRL}, {@code CUSRES} or {@code CUSDEC}
 * @param controlReference UNB 0020 of the reply
 * @param inReplyTo UNB 0020 of the interchange answered
 * @param declarationId UNH 0068; left out in a CONTRL
 */
public record MailboxEntry(
        long cursor,
        String id,
        String type,
        String controlReference,
        String inReplyTo,
        String declarationId,
        Instant createdAt) {

    static MailboxEntry of(Mailbox.Entry entry) {
        return new MailboxEntry(
                entry.cursor(),
                entry.id(),
                entry.type(),
                entry.controlReference(),
                entry.inReplyTo(),
                entry.declarationId().orElse(null),
                entry.createdAt());
    }
}
