package no.klarering.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.klarering.kernel.DeclarationKey;

/** The documents kept. None is ever changed or removed. */
public interface Documents {

    /** The most that a file may have, in bytes (10 MB, of 1,048,576). */
    long MOST_BYTES = 10L * 1024 * 1024;

    /**
     * Keeps a document; one that is there already, by declaration, type and bytes, is the answer
     * itself. The file is read once and never wholly in memory. Whoever calls holds the declaration
     * locked.
     */
    Filing keep(HandedDocument handed, InputStream file);

    Optional<Document> find(UUID id);

    /** A part of the bytes, counted from 0; empty after the last. */
    Optional<byte[]> piece(UUID id, int place);

    /** Those of a declaration, the first first. */
    List<Document> of(DeclarationKey declaration);

    /** What came for each of some declarations; those without documents are missing. */
    Map<DeclarationKey, Arrived> arrived(Collection<DeclarationKey> declarations);

    /** How many documents there are, and when the last came. */
    record Arrived(long count, Instant last) {

        /** Both together. */
        public Arrived and(Arrived others) {
            var later = others.last.isAfter(last) ? others.last : last;
            return new Arrived(count + others.count, later);
        }
    }
}
