package no.klarering.declaration.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** Versions as they are kept, by id, by declaration and by what others call them. */
record Versions(EntityManager entityManager, DeclarationMapper mapper) {

    Optional<DeclarationVersion> find(DeclarationId id) {
        return Optional.ofNullable(entityManager.find(VersionRow.class, id.text()))
                .map(this::version);
    }

    /** The latest first. */
    List<DeclarationVersion> of(DeclarationKey key) {
        return entityManager
                .createQuery(
                        "select v from VersionRow v where v.key = :key order by v.version desc",
                        VersionRow.class)
                .setParameter("key", key.text())
                .getResultStream()
                .map(this::version)
                .toList();
    }

    DeclarationVersion version(VersionRow row) {
        return mapper.version(row, this::originalOf);
    }

    private String originalOf(String id) {
        var row = entityManager.find(RecalculationRow.class, id);
        return row == null ? null : row.originalId;
    }

    /** By a declaration id, of any version, or by the running number of any version. */
    Optional<DeclarationRow> named(String reference) {
        return DeclarationId.parse(reference)
                .map(DeclarationId::key)
                .or(() -> released(reference))
                .map(key -> entityManager.find(DeclarationRow.class, key.text()));
    }

    /** A provisional version keeps its number when the final one has got its own. */
    private Optional<DeclarationKey> released(String runningNumber) {
        return entityManager
                .createQuery(
                        "select v.key from VersionRow v where v.runningNumber = :number and v.key"
                                + " in (select w.declarationKey from WordRow w where w.word ="
                                + " :number)",
                        String.class)
                .setParameter("number", runningNumber)
                .setMaxResults(1)
                .getResultStream()
                .map(DeclarationKey::of)
                .findFirst();
    }
}
