package no.klarering.clearance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import no.klarering.clearance.Decision;
import no.klarering.clearance.Decisions;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Json;
import no.klarering.kernel.Problem;

@ApplicationScoped
@Transactional
class JpaDecisions implements Decisions {

    private final EntityManager entityManager;
    private final Json json;

    JpaDecisions() {
        this(null, null);
    }

    @Inject
    JpaDecisions(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public void keep(DeclarationId declaration, Decision decision) {
        var row = new DecisionRow();
        row.declarationId = declaration.text();
        row.decidedAt = decision.decidedAt();
        row.content = json.write(decision);
        entityManager.persist(row);
    }

    @Override
    public void warn(DeclarationId declaration, Problem warning) {
        var row = entityManager.find(DecisionRow.class, declaration.text());
        if (row != null) {
            row.content = json.write(json.read(row.content, Decision.class).warned(warning));
        }
    }

    @Override
    public Map<DeclarationId, Decision> of(DeclarationKey declaration) {
        return entityManager
                .createQuery(
                        "select d from DecisionRow d"
                                + " where d.declarationId between :first and :last",
                        DecisionRow.class)
                .setParameter("first", declaration.text() + "00")
                .setParameter("last", declaration.text() + "99")
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> DeclarationId.of(row.declarationId),
                                row -> json.read(row.content, Decision.class)));
    }
}
