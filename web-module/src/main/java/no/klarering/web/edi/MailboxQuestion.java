package no.klarering.web.edi;

import java.util.List;
import java.util.Set;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Mailbox;

/**
 * What a broker asks of its mailbox: the oldest entries after a cursor.
 *
 * @param max at most so many
 */
record MailboxQuestion(Set<Nodi> addresses, long after, int max) {

    MailboxQuestion {
        addresses = Set.copyOf(addresses);
    }

    List<MailboxEntry> ask(Mailbox mailbox) {
        return addresses.isEmpty()
                ? List.of()
                : mailbox.after(addresses, after, max).stream().map(MailboxEntry::of).toList();
    }
}
