package no.klarering.document.store;

import jakarta.persistence.EntityManager;
import no.klarering.document.Documents;

/** The store of this package for tests of others. */
public final class DocumentStores {

    private DocumentStores() {}

    public static Documents documents(EntityManager entityManager) {
        return new JpaDocuments(entityManager);
    }
}
