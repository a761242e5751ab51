package no.klarering.declaration.store;

import jakarta.persistence.EntityManager;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.Declarations;
import no.klarering.kernel.Json;

/** The stores of this package for tests of others. */
public final class DeclarationStores {

    private DeclarationStores() {}

    public static Declarations declarations(EntityManager entityManager, Json json) {
        return new JpaDeclarations(entityManager, json);
    }

    public static DeclarationRegister register(EntityManager entityManager, Json json) {
        return new JpaDeclarationRegister(entityManager, json);
    }
}
