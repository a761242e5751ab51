package no.klarering.operations.store;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the stores their entity manager, so that they take it in the constructor. */
@Dependent
public class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "klarering")
    private EntityManager entityManager;
}
