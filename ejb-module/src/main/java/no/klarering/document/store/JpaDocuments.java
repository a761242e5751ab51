package no.klarering.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.klarering.document.Document;
import no.klarering.document.Documents;
import no.klarering.document.Filing;
import no.klarering.document.Filing.Filed;
import no.klarering.document.Filing.FiledBefore;
import no.klarering.document.Filing.OtherContent;
import no.klarering.document.Filing.TooLarge;
import no.klarering.document.HandedDocument;
import no.klarering.kernel.DeclarationKey;

@ApplicationScoped
@Transactional
class JpaDocuments implements Documents {

    private final EntityManager entityManager;

    JpaDocuments() {
        this(null);
    }

    @Inject
    JpaDocuments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Filing keep(HandedDocument handed, InputStream file) {
        var id = UUID.randomUUID().toString();
        var passing = new PassingFile(id, entityManager);
        passing.writeAll(file);
        if (passing.size() > MOST_BYTES) {
            return thrownAway(id, new TooLarge());
        }
        if (!passing.isOf(handed.kind())) {
            return thrownAway(id, new OtherContent());
        }
        var row = new DocumentRow(id, handed);
        row.size = passing.size();
        row.sha256 = passing.sha256();
        var before = same(row);
        if (before.isPresent()) {
            return thrownAway(id, new FiledBefore(before.get()));
        }
        entityManager.persist(row);
        return new Filed(row.document());
    }

    private Filing thrownAway(String id, Filing answer) {
        entityManager
                .createQuery("delete from DocumentPieceRow p where p.documentId = :id")
                .setParameter("id", id)
                .executeUpdate();
        return answer;
    }

    private Optional<Document> same(DocumentRow row) {
        return entityManager
                .createQuery(
                        "select d from DocumentRow d where d.declarationKey = :declaration"
                                + " and d.type = :type and d.sha256 = :sha256",
                        DocumentRow.class)
                .setParameter("declaration", row.declarationKey)
                .setParameter("type", row.type)
                .setParameter("sha256", row.sha256)
                .getResultStream()
                .findFirst()
                .map(DocumentRow::document);
    }

    @Override
    public Optional<Document> find(UUID id) {
        return Optional.ofNullable(entityManager.find(DocumentRow.class, id.toString()))
                .map(DocumentRow::document);
    }

    @Override
    public Optional<byte[]> piece(UUID id, int place) {
        return Optional.ofNullable(
                        entityManager.find(
                                DocumentPieceRow.class,
                                new DocumentPieceRow.Key(id.toString(), place)))
                .map(row -> row.content);
    }

    @Override
    public List<Document> of(DeclarationKey declaration) {
        return entityManager
                .createQuery(
                        "select d from DocumentRow d where d.declarationKey = :declaration"
                                + " order by d.receivedAt, d.id",
                        DocumentRow.class)
                .setParameter("declaration", declaration.text())
                .getResultStream()
                .map(DocumentRow::document)
                .toList();
    }

    @Override
    public Map<DeclarationKey, Arrived> arrived(Collection<DeclarationKey> declarations) {
        if (declarations.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select d.declarationKey, d.receivedAt from DocumentRow d"
                                + " where d.declarationKey in :declarations",
                        Object[].class)
                .setParameter(
                        "declarations", declarations.stream().map(DeclarationKey::text).toList())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                found -> DeclarationKey.of((String) found[0]),
                                found -> new Arrived(1, (Instant) found[1]),
                                Arrived::and));
    }
}
