package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import no.klarering.testing.Figures;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

/**
 * Under load, what the application stands on goes away and comes back. Whatever was taken is
 * answered afterwards, once, as received at the moment that was promised.
 */
class OutageIT {

    private static final Duration OUTAGE =
            Duration.ofSeconds(Integer.getInteger("outage.seconds", 30));
    private static final Duration A_WHILE = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int HTTP_SENDERS = 4;

    private static final int DISK_MEGABYTES = 512;
    private static final int RESERVE_MEGABYTES = 128;

    private static final double LONGEST_TO_NOTICE = 15;
    private static final double LONGEST_TO_RECOVER = 30;
    private static final int MOST_STACK_TRACES_AN_OUTAGE = 60;
    private static final int MOST_THREADS_MORE = 80;

    private static final String LATE_OR_MOVED =
            """
            select count(*) from declaration d, interchange_message m, interchange i
            where substring(m.declaration_id from 1 for 23) = d.declaration_key
            and i.id = m.interchange_id and m.state <> 'SYNTAX_REJECTED' and i.state = 'PROCESSED'
            and d.received_at <> i.received_at
            """;

    @Test
    void outlivesTheLossOfDatabaseAndBroker() throws IOException {
        try (var broker = ArtemisProcess.started();
                var postgres = PostgresServer.started();
                var cable = Cable.to(postgres.port());
                var jar = RunningJar.startedWith(OutsideServers.settings(cable.port(), broker));
                var load =
                        load(jar, jar.data())
                                .overJms(
                                        new ActiveMQConnectionFactory(
                                                broker.url(),
                                                ArtemisProcess.USER,
                                                ArtemisProcess.PASSWORD),
                                        PAUSE)) {
            var witness = new Witness(jar);
            Pause.of(A_WHILE);
            var threads = witness.threads();
            var traces = witness.stackTraces();

            databaseStops(postgres, load, witness);
            databaseFallsSilent(cable, load, witness);
            brokerDies(broker, load, witness);
            var reckoning = load.reckon();

            witness.seesEverythingSealed();
            try (var figures = figures("outages", reckoning, load, witness)) {
                figures.exactly(
                        "quarantined",
                        postgres.number(
                                "select count(*) from interchange where state = 'QUARANTINED'"),
                        0);
                figures.exactly(
                        "dead letters", postgres.number("select count(*) from dead_letter"), 0);
                figures.exactly("presented at another time", postgres.number(LATE_OR_MOVED), 0);
                figures.atMost(
                        "stack traces an outage",
                        (witness.stackTraces() - traces) / 3.0,
                        MOST_STACK_TRACES_AN_OUTAGE);
                figures.atMost("threads more", witness.threads() - threads, MOST_THREADS_MORE);
                mustHold(reckoning, jar);
            }
        }
    }

    @Test
    void refusesBeforeTheDiskIsFullAndOutlivesThatItIs() throws IOException {
        var small = SmallDisk.ofMegabytes(DISK_MEGABYTES);
        assumeTrue(small.isPresent(), "skipped: this user may not mount a tmpfs");
        try (var disk = small.orElseThrow();
                var jar = RunningJar.startedWith(settings(disk));
                var load = load(jar, disk.folder())) {
            var witness = new Witness(jar);
            Pause.of(A_WHILE);

            reserveIsBegun(disk, load, witness);
            diskIsFull(disk, load, witness);
            var reckoning = load.reckon();

            witness.seesEverythingSealed();
            try (var figures = figures("disk-full", reckoning, load, witness)) {
                figures.measured("reserve", RESERVE_MEGABYTES, "MB");
                mustHold(reckoning, jar);
            }
        }
    }

    /** Nor has the server done away with a timer of ours that failed. */
    private static void mustHold(Reckoning reckoning, RunningJar jar) {
        reckoning.mustBeEven();
        assertThat(jar.log()).doesNotContain("Expunging timer");
    }

    /** What is handed in is still taken: it needs no record. */
    private static void databaseStops(PostgresServer postgres, Load load, Witness witness) {
        postgres.stop();
        var end = System.nanoTime() + OUTAGE.toNanos();
        witness.seesAway("database");
        witness.seesQuestionsRefused();
        seesTaking(load, witness);
        passUntil(end);
        assertThat(witness.isReady()).isFalse();
        postgres.start();
        witness.seesBack();
        Pause.of(A_WHILE);
    }

    private static void databaseFallsSilent(Cable cable, Load load, Witness witness) {
        cable.pull();
        witness.seesAway("database");
        seesTaking(load, witness);
        Pause.of(A_WHILE);
        cable.plugIn();
        witness.seesBack();
        Pause.of(A_WHILE);
    }

    private static void brokerDies(ArtemisProcess broker, Load load, Witness witness) {
        broker.kill();
        var end = System.nanoTime() + OUTAGE.toNanos();
        witness.seesAway("broker");
        witness.seesIntakeRefused();
        seesRefusing(load, witness);
        passUntil(end);
        assertThat(witness.isReady()).isFalse();
        broker.start();
        witness.seesBack();
        Pause.of(A_WHILE);
    }

    /** Nothing new is taken; there is room enough to finish what was. */
    private static void reserveIsBegun(SmallDisk disk, Load load, Witness witness) {
        disk.fillUpTo(RESERVE_MEGABYTES / 2);
        witness.seesAway("disk");
        witness.seesIntakeRefused();
        seesRefusing(load, witness);
        disk.clear();
        witness.seesBack();
        Pause.of(A_WHILE);
    }

    /** It fills at one blow, while interchanges are being taken and decided. */
    private static void diskIsFull(SmallDisk disk, Load load, Witness witness) {
        disk.fillUpTo(0);
        witness.seesAway("disk");
        witness.seesIntakeRefused();
        Pause.of(A_WHILE);
        disk.clear();
        witness.seesBack();
        seesTaking(load, witness);
    }

    private static void seesTaking(Load load, Witness witness) {
        var before = load.accepted();
        witness.sees("more is taken", () -> load.accepted() > before);
    }

    private static void seesRefusing(Load load, Witness witness) {
        var before = load.refusals().getOrDefault(503, 0);
        witness.sees("more is refused", () -> load.refusals().getOrDefault(503, 0) > before);
    }

    private static void passUntil(long end) {
        while (System.nanoTime() < end) {
            Pause.aMoment();
        }
    }

    private static Load load(RunningJar jar, Path data) {
        return Load.on(jar.uri("/")).overHttp(HTTP_SENDERS, PAUSE).overFolder(data, PAUSE);
    }

    private static Figures figures(String name, Reckoning reckoning, Load load, Witness witness) {
        var figures = Figures.of(name);
        figures.measured("accepted", reckoning.accepted(), "");
        figures.measured(
                "refused", load.refusals().values().stream().mapToInt(Integer::intValue).sum(), "");
        figures.exactly("answered", reckoning.answered(), reckoning.accepted());
        figures.exactly("lost", reckoning.lost().size(), 0);
        figures.exactly("doubled", reckoning.doubled().size(), 0);
        figures.exactly("unsettled", reckoning.unsettled().size(), 0);
        figures.atMost("to not ready", witness.slowestToNotReady(), LONGEST_TO_NOTICE, "s");
        figures.atMost("to ready again", witness.slowestToReady(), LONGEST_TO_RECOVER, "s");
        return figures;
    }

    private static Map<String, String> settings(SmallDisk disk) {
        return Map.of(
                "KLARERING_CLOCK",
                EdiClient.CLOCK,
                "KLARERING_DATA_DIR",
                disk.folder().toString(),
                "KLARERING_DISK_RESERVE",
                Integer.toString(RESERVE_MEGABYTES));
    }
}
