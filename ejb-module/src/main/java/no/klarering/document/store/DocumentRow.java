package no.klarering.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.klarering.document.Document;
import no.klarering.document.DocumentType;
import no.klarering.document.FileKind;
import no.klarering.document.FileName;
import no.klarering.document.HandedDocument;
import no.klarering.kernel.DeclarationKey;

@Entity
@Table(name = "document")
class DocumentRow {

    @Id String id;

    @Column(name = "declaration_key")
    String declarationKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    DocumentType type;

    @Column(name = "file_name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind")
    FileKind kind;

    String sender;

    @Column(name = "size_bytes")
    long size;

    String sha256;

    @Column(name = "received_at")
    Instant receivedAt;

    DocumentRow() {}

    DocumentRow(String id, HandedDocument handed) {
        this.id = id;
        declarationKey = handed.declaration().text();
        type = handed.type();
        name = handed.name().text();
        kind = handed.kind();
        sender = handed.sender();
        receivedAt = handed.receivedAt();
    }

    Document document() {
        return new Document(
                UUID.fromString(id),
                DeclarationKey.of(declarationKey),
                type,
                new FileName(name),
                kind,
                sender,
                size,
                sha256,
                receivedAt);
    }
}
