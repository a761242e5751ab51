package no.klarering.document;

import java.time.Instant;
import no.klarering.kernel.DeclarationKey;

/**
 * A document that somebody hands in; its bytes come beside it.
 *
 * @param kind what its name says that it is
 * @param sender the organisation that sends it
 */
public record HandedDocument(
        DeclarationKey declaration,
        DocumentType type,
        FileName name,
        FileKind kind,
        String sender,
        Instant receivedAt) {}
