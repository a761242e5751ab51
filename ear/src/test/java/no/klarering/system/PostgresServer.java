package no.klarering.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL that can be stopped or killed, and started again on the same data and port. What it
 * has committed is on the disk.
 */
final class PostgresServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

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
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setPGStartupWait(LONGEST_START)
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

    /**
     * KILL to the first of its processes, without a word to its clients. The others end when they
     * see that; until then a start would be refused, so they are waited for.
     */
    void kill() {
        first().destroyForcibly();
        var end = System.nanoTime() + LONGEST_END.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(this::worksForUs)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("PostgreSQL outlives that it is killed");
            }
            Pause.aMoment();
        }
        // Finds nobody to stop, and logs that; but it lets go of the data, so that a start is free.
        stop();
    }

    private ProcessHandle first() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is not there", e);
        }
    }

    /** Each of its processes has the data for its working folder. */
    private boolean worksForUs(ProcessHandle process) {
        try {
            var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(folder).equals(data.toRealPath());
        } catch (IOException goneOrAnothers) {
            return false;
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
