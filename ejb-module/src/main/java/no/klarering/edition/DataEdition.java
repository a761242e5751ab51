package no.klarering.edition;

import java.time.Instant;
import java.util.List;

/**
 * One edition of a data set.
 *
 * @param label what decisions name it by, such as {@code tariff-3f9a1c2b44d0}; the same files have
 *     the same label everywhere
 * @param hash SHA-256 over the files, in hexadecimal
 * @param records how many records were kept of it
 */
public record DataEdition(
        String dataSet,
        String label,
        String hash,
        Instant loadedAt,
        int records,
        List<SourceFile> files) {

    public DataEdition {
        files = List.copyOf(files);
    }

    /**
     * A file that an edition was read from.
     *
     * @param path below the data folder
     * @param origin {@code default} for the one that came with the application, else the folder
     * @param hash SHA-256 of its bytes, in hexadecimal
     * @param entries lines of the table, or objects of the outermost array
     */
    public record SourceFile(String path, String origin, String hash, int entries) {}
}
