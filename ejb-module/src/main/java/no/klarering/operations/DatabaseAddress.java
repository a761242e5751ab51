package no.klarering.operations;

import java.nio.file.Path;

/**
 * Where the record is kept. Settings {@code KLARERING_DB_URL}, {@code _USER}, {@code _PASSWORD};
 * without an address an H2 file below the data folder.
 *
 * @param url JDBC address, H2 or PostgreSQL
 * @param user user of the database, may be empty
 * @param password secret of that user, never shown
 */
public record DatabaseAddress(String url, String user, String password) {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** The H2 file of a data folder; each commit is on the disk before it returns. */
    public static DatabaseAddress fileBelow(Path dataDirectory) {
        var file =
                dataDirectory.toAbsolutePath().normalize().resolve("database").resolve("klarering");
        return new DatabaseAddress(
                H2 + "file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                "sa",
                "");
    }

    /** Whether it is one of the two databases that the schema is written for. */
    public boolean isSupported() {
        return isH2() || url.startsWith(POSTGRESQL);
    }

    /** Whether it is H2. */
    public boolean isH2() {
        return url.startsWith(H2);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + url.replaceFirst("[?;].*", "") + "]";
    }
}
