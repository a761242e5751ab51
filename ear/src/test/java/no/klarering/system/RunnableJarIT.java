package no.klarering.system;

import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.api.Test;

class RunnableJarIT {

    private static final String CARRIER = "310417289";
    private static final String FEED = "/api/movement/feed/v1?after=0&max=1000";

    /** The feed keeps its first entries until the last day, so that all can be read at once. */
    private static final Map<String, String> OVER_WEEKS =
            Map.of("KLARERING_CLOCK", "2024-06-03T07:15:00Z", "KLARERING_FEED_DAYS", "60");

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
    void stopsInTimeAndStartsAgainOnItsDataEvenAfterItWasKilledAndWeeksLater() {
        try (var jar = RunningJar.startedWith(OVER_WEEKS)) {
            var lonely = sent(jar, "house-consignment", house("ALONE-1"));
            var absent = sent(jar, "transport", transport("EX10001", "2024-06-03T08:30:00Z"));
            var late = sent(jar, "transport", transport("EX10002", "2024-07-02T05:00:00Z"));
            var duration = jar.stop();
            jar.startAgainAt("2024-06-06T07:15:00Z");
            var next = sent(jar, "house-consignment", house("ALONE-2"));
            jar.kill();
            jar.startAgainAt("2024-07-04T07:15:00Z");

            var log = jar.log();

            assertThat(told(jar, "CANCELLED_BY_TIME", 2)).containsOnly(lonely, absent);
            assertThat(told(jar, "EXPIRY_REMINDER", 2)).contains(late, next);
            assertThat(duration).isLessThan(RunningJar.LONGEST_STOP);
            assertThat(log).contains("Asked to stop: draining.", "Channels closed.");
            assertThat(log.split(", 0 migrations applied.", -1)).hasSize(3);
        }
    }

    /** It hangs on a master that no transport carries. */
    private static MovementMessages house(String number) {
        var quoted = "\"" + number + "\"";
        return aHouse().with(
                        "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber", quoted)
                .with(
                        "/consignmentHouseLevel/consignmentMasterLevel/transportDocumentMasterLevel/documentNumber",
                        quoted);
    }

    private static MovementMessages transport(String plate, String expected) {
        return aTransport()
                .with("/activeBorderTransportMeans/identificationNumber", "\"" + plate + "\"")
                .with("/estimatedDateAndTimeOfArrival", "\"" + expected + "\"")
                .with("/scheduledDateAndTimeOfArrival", "\"" + expected + "\"");
    }

    private static String sent(RunningJar jar, String kind, MovementMessages message) {
        var client = MovementClient.of(jar, CARRIER, MovementClient.SCOPE);
        var result = client.accepted(kind, message.tree().toString());
        assertThat(EdiClient.text(result, "status")).as(result.toString()).isEqualTo("SUCCESS");
        return EdiClient.text(result, "mrn");
    }

    /** What events of a type are about, as soon as there are so many. */
    private static List<String> told(RunningJar jar, String type, int atLeast) {
        var reader = MovementClient.of(jar, CARRIER, MovementClient.SCOPE);
        return Awaited.first(
                () ->
                        Stream.of(
                                        StreamSupport.stream(
                                                        EdiClient.json(reader.get(FEED))
                                                                .spliterator(),
                                                        false)
                                                .filter(e -> EdiClient.text(e, "type").equals(type))
                                                .map(e -> EdiClient.text(e, "about"))
                                                .toList())
                                .filter(found -> found.size() >= atLeast));
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
