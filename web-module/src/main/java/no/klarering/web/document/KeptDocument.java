package no.klarering.web.document;

import java.time.Instant;
import no.klarering.document.Document;

/**
 * A document as it is kept.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 */
public record KeptDocument(
        String documentId,
        String documentType,
        String fileName,
        long size,
        String sha256,
        Instant receivedAt) {

    static KeptDocument of(Document document) {
        return new KeptDocument(
                document.id().toString(),
                document.type().name(),
                document.name().text(),
                document.size(),
                document.sha256(),
                document.receivedAt());
    }
}
