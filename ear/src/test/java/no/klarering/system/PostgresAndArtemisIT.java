package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class PostgresAndArtemisIT {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    @Test
    void waitsForItsDatabaseAndOutlivesTheLossOfItsBroker() throws IOException, SQLException {
        var databasePort = Ports.free();
        try (var broker = ArtemisProcess.started();
                var jar = RunningJar.launchedWith(OutsideServers.settings(databasePort, broker))) {
            jar.awaitLog("The database does not answer yet");
            try (var postgres = EmbeddedPostgres.builder().setPort(databasePort).start()) {
                jar.awaitReady();

                broker.kill();
                var noticed =
                        within(LONGEST_RECOVERY, () -> Http.answers(jar.uri("/health/ready"), 503));
                broker.start();
                var recovered =
                        within(LONGEST_RECOVERY, () -> Http.answers(jar.uri("/health/ready"), 200));

                assertThat(noticed).isTrue();
                assertThat(recovered).isTrue();
                assertThat(migrationsIn(postgres)).isPositive();
                assertThat(jar.data().resolve("database")).doesNotExist();
                assertThat(jar.data().resolve("broker")).doesNotExist();
            }
        }
    }

    private static int migrationsIn(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from flyway_schema_history where success")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static boolean within(Duration time, BooleanSupplier condition) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Pause.aMoment();
        }
        return false;
    }
}
