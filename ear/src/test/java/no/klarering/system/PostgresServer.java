package no.klarering.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL that can be stopped and started again on the same data and port. */
final class PostgresServer implements AutoCloseable {

    private final Path data;
    private final int port = Ports.free();
    private EmbeddedPostgres postgres;

    private PostgresServer(Path data) {
        this.data = data;
    }

    static PostgresServer started() {
        try {
            var server =
                    new PostgresServer(
                            Files.createTempDirectory("klarering-postgres-").resolve("data"));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the database", e);
        }
    }

    void start() {
        try {
            postgres =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            .setPort(port)
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** Ends every connection and is gone. */
    void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }

    int port() {
        return port;
    }

    /** The one number that a query gives. */
    long number(String query) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
