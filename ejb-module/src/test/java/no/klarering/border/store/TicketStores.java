package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import no.klarering.border.TicketBook;

/** The store of tickets for tests of others. */
public final class TicketStores {

    private TicketStores() {}

    public static TicketBook tickets(EntityManager entityManager) {
        return new JpaTickets(entityManager);
    }
}
