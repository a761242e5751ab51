package no.klarering.declaration.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Original;
import no.klarering.kernel.DeclarationKey;

/** Declarations as those see them that complete or recalculate them. */
record Originals(EntityManager entityManager, Versions versions) {

    private static final Comparator<DeclarationVersion> BY_RELEASE =
            Comparator.comparing(version -> version.releasedAt().orElse(Instant.EPOCH));

    Original of(DeclarationRow row) {
        var version =
                entityManager.find(
                        VersionRow.class, DeclarationKey.of(row.key).version(row.version).text());
        // Its state may have been changed by a statement that does not tell what is in memory.
        entityManager.refresh(version);
        return original(versions.version(version));
    }

    Optional<Original> provisional(DeclarationKey key) {
        return versions.of(key).stream()
                .filter(version -> version.state().isProvisional())
                .findFirst()
                .map(this::original);
    }

    private Original original(DeclarationVersion version) {
        var others = recalculationsOf(version.id().key());
        var stands =
                others.stream()
                        .filter(other -> other.state() == DeclarationState.RELEASED)
                        .max(BY_RELEASE)
                        .orElse(version);
        var pending = others.stream().filter(other -> other.state().open()).findFirst();
        return new Original(version, stands.content(), pending.map(other -> other.id().key()));
    }

    Set<DeclarationKey> recalculatedBy(DeclarationKey key) {
        return entityManager
                .createQuery(
                        "select r.originalKey from RecalculationRow r"
                                + " where r.declarationId between :first and :last",
                        String.class)
                .setParameter("first", key.text() + "00")
                .setParameter("last", key.text() + "99")
                .getResultStream()
                .map(DeclarationKey::of)
                .collect(Collectors.toSet());
    }

    List<DeclarationVersion> recalculationsOf(DeclarationKey key) {
        return entityManager
                .createQuery(
                        "select v from VersionRow v where v.id in (select r.declarationId from"
                                + " RecalculationRow r where r.originalKey = :key)"
                                + " order by v.decidedAt desc, v.id desc",
                        VersionRow.class)
                .setParameter("key", key.text())
                .getResultStream()
                .map(versions::version)
                .toList();
    }
}
