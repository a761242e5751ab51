package no.klarering.messaging;

import java.util.Set;
import no.klarering.kernel.Nodi;

/** Told after replies came into mailboxes, so that those who wait need not ask again. */
public record ReplyPut(Set<Nodi> recipients) {

    public ReplyPut {
        recipients = Set.copyOf(recipients);
    }
}
