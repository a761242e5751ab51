package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.klarering.border.BorderChanged;
import no.klarering.border.QueueTickets;

/** Who has left the customs area does not stand in the queue any more. */
@ApplicationScoped
public class LeavingTheQueue {

    private final QueueTickets tickets;

    public LeavingTheQueue() {
        this(null);
    }

    @Inject
    public LeavingTheQueue(QueueTickets tickets) {
        this.tickets = tickets;
    }

    public void left(@Observes BorderChanged event) {
        if (event.what().equals("BORDER_ENTERED")) {
            event.transport()
                    .flatMap(tickets::of)
                    .ifPresent(ticket -> tickets.done(ticket.id(), event.actor()));
        }
    }
}
