package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

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
    void doesNotSayWhatServerItIsAndKeepsItsSessionFromScriptsAndOtherSites() {
        var sentAway = RunningJar.shared().get("/console/");

        var cookie = sentAway.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(sentAway.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void logsOneJsonObjectALine() {
        var log = RunningJar.shared().log();

        assertThat(log.lines().filter(line -> line.contains("no.klarering.operations")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void stopsInTimeAndStartsAgainOnItsDataEvenAfterItWasKilled() {
        try (var jar = RunningJar.startedWith(Map.of())) {
            var duration = jar.stop();
            jar.startAgain();
            jar.kill();
            jar.startAgain();

            var log = jar.log();

            assertThat(duration).isLessThan(RunningJar.LONGEST_STOP);
            assertThat(log).contains("Asked to stop: draining.", "Channels closed.");
            assertThat(log.split(", 0 migrations applied.", -1)).hasSize(3);
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
            jar.awaitLog("The database does not answer yet");

            var ready = Http.answers(jar.uri("/health/ready"), 200);

            assertThat(ready).isFalse();
            assertThat(jar.isAlive()).isTrue();
        }
    }
}
