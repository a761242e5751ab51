package no.klarering.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.klarering.movement.SandboxRegister;

@ApplicationScoped
@Transactional
class JpaSandboxRegister implements SandboxRegister {

    private final EntityManager entityManager;

    JpaSandboxRegister() {
        this(null);
    }

    @Inject
    JpaSandboxRegister(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean has(String kind, String reference) {
        return entityManager.find(SandboxRow.class, new SandboxRow.Key(kind, reference)) != null;
    }

    @Override
    public void keep(String kind, String reference, Instant at) {
        if (has(kind, reference)) {
            return;
        }
        var row = new SandboxRow();
        row.kind = kind;
        row.reference = reference;
        row.happenedAt = at;
        entityManager.persist(row);
    }
}
