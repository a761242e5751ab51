package no.klarering.document;

import java.time.Instant;
import java.util.UUID;
import no.klarering.kernel.DeclarationKey;

/**
 * One document of a declaration, without its bytes.
 *
 * @param sender the organisation that sent it
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 */
public record Document(
        UUID id,
        DeclarationKey declaration,
        DocumentType type,
        FileName name,
        FileKind kind,
        String sender,
        long size,
        String sha256,
        Instant receivedAt) {}
