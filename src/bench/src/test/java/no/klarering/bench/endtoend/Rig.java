package no.klarering.bench.endtoend;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.klarering.system.ArtemisProcess;
import no.klarering.system.RunningJar;

/**
 * The runnable jar on PostgreSQL, which writes through to the disk at each commit, and on a broker
 * in a process of its own, which does so at each message.
 */
public final class Rig implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final ArtemisProcess broker;
    private final RunningJar jar;

    private Rig(EmbeddedPostgres postgres, ArtemisProcess broker, RunningJar jar) {
        this.postgres = postgres;
        this.broker = broker;
        this.jar = jar;
    }

    /**
     * @param more settings besides those of database and broker
     */
    public static Rig started(Map<String, String> more) throws IOException {
        var postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("max_connections", "100")
                        .start();
        var broker = ArtemisProcess.started();
        var settings = new TreeMap<>(more);
        settings.putIfAbsent("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");
        settings.putIfAbsent("KLARERING_CLOCK", "2024-06-03T07:15:00Z");
        settings.put(
                "KLARERING_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres");
        settings.put("KLARERING_DB_USER", "postgres");
        settings.put("KLARERING_DB_PASSWORD", "postgres");
        settings.put("KLARERING_BROKER_URL", broker.url());
        settings.put("KLARERING_BROKER_USER", ArtemisProcess.USER);
        settings.put("KLARERING_BROKER_PASSWORD", ArtemisProcess.PASSWORD);
        return new Rig(postgres, broker, RunningJar.startedWith(settings));
    }

    public DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** Forgets every declaration; the audit record cannot be forgotten. */
    void empty() throws SQLException {
        var names =
                Table.ALL.stream()
                        .map(Table::name)
                        .filter(name -> !name.startsWith("audit"))
                        .collect(Collectors.joining(", "));
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate " + names);
        }
    }

    Spent spent() {
        return Spent.untilNow(jar.pid(), broker.pid());
    }

    public RunningJar jar() {
        return jar;
    }

    @Override
    public void close() throws IOException {
        jar.close();
        broker.close();
        postgres.close();
    }
}
