package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.klarering.border.BorderDecision;
import no.klarering.border.FollowUps;
import no.klarering.movement.Mrn;

@ApplicationScoped
@Transactional
class JpaFollowUps implements FollowUps {

    private final EntityManager entityManager;

    JpaFollowUps() {
        this(null);
    }

    @Inject
    JpaFollowUps(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void owe(Mrn transport, String office, BorderDecision decision, Instant at) {
        if (decision.routing().isEmpty() && decision.released().isEmpty()) {
            return;
        }
        var row = new FollowUpRow();
        row.transport = transport.text();
        row.office = office;
        row.decidedAt = at;
        row.routing = StandingText.ofRouting(decision.routing());
        row.released = StandingText.ofMrns(decision.released());
        entityManager.persist(row);
    }

    @Override
    public List<FollowUp> next(int most) {
        return entityManager
                .createQuery("select f from FollowUpRow f order by f.id", FollowUpRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(
                        row ->
                                new FollowUp(
                                        row.id,
                                        Mrn.of(row.transport),
                                        row.office,
                                        row.decidedAt,
                                        StandingText.routings(row.routing),
                                        StandingText.mrns(row.released)))
                .toList();
    }

    @Override
    public boolean done(FollowUp followUp) {
        return entityManager
                        .createQuery("delete from FollowUpRow f where f.id = :id")
                        .setParameter("id", followUp.id())
                        .executeUpdate()
                == 1;
    }
}
