package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderDecision;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.border.FollowUps;
import no.klarering.kernel.Portions;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

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
        var row = row(office, decision, at);
        row.transport = transport.text();
        entityManager.persist(row);
    }

    @Override
    public void owe(Observation seen, Answered answered) {
        var decision = answered.decision();
        var row = row(seen.customsOffice(), decision, answered.at());
        row.observation = seen.observationId().toString();
        row.transport = decision.transport().map(Mrn::text).orElse(null);
        entityManager.persist(row);
    }

    private static FollowUpRow row(String office, BorderDecision decision, Instant at) {
        var row = new FollowUpRow();
        row.office = office;
        row.decidedAt = at;
        row.routing = StandingText.ofRouting(decision.routing());
        row.released = StandingText.ofMrns(decision.released());
        return row;
    }

    @Override
    public List<FollowUp> next(int most) {
        return entityManager
                .createQuery("select f from FollowUpRow f order by f.id", FollowUpRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaFollowUps::followUp)
                .toList();
    }

    private static FollowUp followUp(FollowUpRow row) {
        return new FollowUp(
                row.id,
                Optional.ofNullable(row.observation).map(UUID::fromString),
                Optional.ofNullable(row.transport).map(Mrn::of),
                row.office,
                row.decidedAt,
                StandingText.routings(row.routing),
                StandingText.mrns(row.released));
    }

    @Override
    public List<FollowUp> done(Collection<FollowUp> followUps) {
        var there = new HashMap<Long, FollowUpRow>();
        Portions.each(
                followUps.stream().map(FollowUp::id).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select f from FollowUpRow f where f.id in :ids",
                                        FollowUpRow.class)
                                .setParameter("ids", some)
                                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                                .getResultStream()
                                .forEach(row -> there.put(row.id, row)));
        there.values().forEach(entityManager::remove);
        return followUps.stream().filter(each -> there.containsKey(each.id())).toList();
    }
}
