package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import no.klarering.border.BorderChanged;
import no.klarering.border.QueueTickets;

/** Who has left the customs area, on whichever light, does not stand in the queue any more. */
@ApplicationScoped
public class LeavingTheQueue {

    private static final Set<String> GONE = Set.of("BORDER_ENTERED", "BORDER_SETTLED");

    private final QueueTickets tickets;

    public LeavingTheQueue() {
        this(null);
    }

    @Inject
    public LeavingTheQueue(QueueTickets tickets) {
        this.tickets = tickets;
    }

    public void left(@Observes BorderChanged event) {
        if (GONE.contains(event.what())) {
            event.transport()
                    .flatMap(tickets::of)
                    .ifPresent(ticket -> tickets.done(ticket.id(), event.actor()));
        }
    }
}
