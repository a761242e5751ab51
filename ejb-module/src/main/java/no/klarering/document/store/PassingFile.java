package no.klarering.document.store;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.klarering.document.Documents;
import no.klarering.document.FileKind;
import no.klarering.document.core.ContentCheck;

/** A file on its way into the table of pieces; no more than one piece is in memory. */
final class PassingFile {

    private static final int PIECE_BYTES = 256 * 1024;

    private final String id;
    private final EntityManager entityManager;
    private final MessageDigest digest = sha256Digest();
    private final ContentCheck check = new ContentCheck();
    private long size;

    PassingFile(String id, EntityManager entityManager) {
        this.id = id;
        this.entityManager = entityManager;
    }

    /** Stops as soon as there is more than is taken. */
    void writeAll(InputStream file) {
        try {
            var piece = file.readNBytes(PIECE_BYTES);
            for (var place = 0; piece.length > 0 && size <= Documents.MOST_BYTES; place++) {
                write(place, piece);
                piece = file.readNBytes(PIECE_BYTES);
            }
        } catch (IOException broken) {
            // Unchecked, so that the transaction ends without the pieces.
            throw new UncheckedIOException(broken);
        }
    }

    private void write(int place, byte[] piece) {
        size += piece.length;
        digest.update(piece);
        check.see(piece);
        var row = new DocumentPieceRow(id, place, piece);
        entityManager.persist(row);
        entityManager.flush();
        entityManager.detach(row);
    }

    long size() {
        return size;
    }

    boolean isOf(FileKind kind) {
        return check.isOf(kind);
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
