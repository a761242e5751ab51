package no.klarering.control.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.klarering.control.ControlOrder;
import no.klarering.control.Controls;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

@ApplicationScoped
@Transactional
class JpaControls implements Controls {

    private final EntityManager entityManager;

    JpaControls() {
        this(null);
    }

    @Inject
    JpaControls(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void place(ControlOrder order) {
        var row = new ControlOrderRow();
        row.declarationId = order.declaration().text();
        row.declarationKey = order.declaration().key().text();
        row.kind = order.kind();
        row.reasons = String.join(" ", order.reasons());
        row.office = order.office();
        row.placedAt = order.placedAt();
        row.answerBy = order.answerBy().orElse(null);
        entityManager.persist(row);
    }

    @Override
    public void end(DeclarationId declaration, String ending, String actor, Instant at) {
        entityManager
                .createQuery(
                        "update ControlOrderRow c set c.ending = :ending, c.endedBy = :actor,"
                                + " c.endedAt = :at"
                                + " where c.declarationId = :declaration and c.endedAt is null")
                .setParameter("ending", ending)
                .setParameter("actor", actor)
                .setParameter("at", at)
                .setParameter("declaration", declaration.text())
                .executeUpdate();
    }

    @Override
    public List<ControlOrder> of(DeclarationKey declaration) {
        return entityManager
                .createQuery(
                        "select c from ControlOrderRow c where c.declarationKey = :declaration"
                                + " order by c.placedAt, c.id",
                        ControlOrderRow.class)
                .setParameter("declaration", declaration.text())
                .getResultStream()
                .map(JpaControls::order)
                .toList();
    }

    private static ControlOrder order(ControlOrderRow row) {
        return new ControlOrder(
                DeclarationId.of(row.declarationId),
                row.kind,
                row.reasons.isEmpty() ? List.of() : Arrays.asList(row.reasons.split(" ")),
                row.office,
                row.placedAt,
                Optional.ofNullable(row.answerBy));
    }
}
