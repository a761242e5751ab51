package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunnableJarIT {

    @Test
    void saysThatItIsReadyAndAliveAndShowsMetrics() {
        var jar = RunningJar.shared();

        var ready = jar.get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("database", "broker", "routes", "start");
        assertThat(jar.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(jar.get("/health/started").statusCode()).isEqualTo(200);
        assertThat(jar.get("/metrics").body()).contains("# TYPE");
    }

    @Test
    void logsOneJsonObjectALine() {
        var log = RunningJar.shared().log();

        assertThat(log.lines().filter(line -> line.contains("no.klarering.operations")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void stopsInTimeAndStartsAgainOnItsData() throws IOException {
        try (var jar = RunningJar.startedWith(Map.of())) {
            var duration = jar.stop();
            var database = jar.data().resolve("database").resolve("klarering.mv.db");
            var before = Files.size(database);

            jar.startAgain();

            assertThat(duration).isLessThan(RunningJar.LONGEST_STOP);
            assertThat(Files.size(database)).isGreaterThanOrEqualTo(before / 2);
            assertThat(jar.log())
                    .contains(
                            "Asked to stop: draining.",
                            "Channels closed.",
                            ", 0 migrations applied.");
        }
    }

    @Test
    void startsAgainAfterItWasKilled() {
        try (var jar = RunningJar.startedWith(Map.of())) {
            jar.kill();

            jar.startAgain();

            assertThat(jar.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesProductionWithSandboxPartsInPlainWordsAndIsNeverReady() {
        try (var jar = RunningJar.launchedWith(Map.of("KLARERING_MODE", "production"))) {
            jar.awaitLog("ready in");

            var ready = jar.get("/health/ready");

            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .contains("KLARERING_ALLOW=h2", "KLARERING_ALLOW=embedded-broker");
            assertThat(jar.log()).contains("Production mode refuses to start");
            assertThat(jar.data().resolve("broker")).doesNotExist();
        }
    }

    @Test
    void staysNotReadyWhileTheDatabaseIsAwayAndTheProcessLives() {
        var nobody = Ports.free();
        try (var jar =
                RunningJar.launchedWith(
                        Map.of(
                                "KLARERING_DB_URL",
                                "jdbc:postgresql://127.0.0.1:" + nobody + "/klarering"))) {
            jar.awaitLog("Not started yet, trying again");

            jar.awaitLog("ready in");

            assertThat(Http.answers(URI.create(jar.uri("/health/ready").toString()), 503)).isTrue();
            assertThat(Http.answers(jar.uri("/health/live"), 200)).isTrue();
            assertThat(jar.isAlive()).isTrue();
        }
    }
}
