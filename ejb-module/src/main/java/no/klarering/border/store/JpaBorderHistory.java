package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import no.klarering.border.BorderHistory;

@ApplicationScoped
@Transactional
class JpaBorderHistory implements BorderHistory {

    private final EntityManager entityManager;

    JpaBorderHistory() {
        this(null);
    }

    @Inject
    JpaBorderHistory(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void keep(Event event) {
        var row = new EventRow();
        row.transport = event.transport().text();
        row.office = event.office();
        row.happenedAt = event.at();
        row.what = event.what();
        row.actor = event.actor();
        row.signal = event.decision().signal().name();
        row.hindrances = StandingText.ofHindrances(event.decision().hindrances());
        row.details = event.details();
        entityManager.persist(row);
    }
}
