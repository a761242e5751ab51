package no.klarering.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.klarering.testing.Figures;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.Test;

/**
 * Nothing accepted is lost, and nothing answered twice, however often the process is killed: under
 * load, at random moments, in the middle of a start, and exactly between two steps of the walk; and
 * however often what it stands on is killed beside it. What goes by lorry comes over the border in
 * spite of it, once.
 */
class KillIT {

    private static final int ALL_ROUNDS = Integer.getInteger("kill.rounds");
    private static final int FEW_ROUNDS = 10;

    /** With more than a few rounds, half of them are fought outside. */
    private static final int ROUNDS_OUTSIDE = ALL_ROUNDS > FEW_ROUNDS ? ALL_ROUNDS / 2 : 0;

    private static final int ROUNDS = ALL_ROUNDS - ROUNDS_OUTSIDE;
    private static final int SENDERS = 4;
    private static final int LORRIES = 3;
    private static final Duration HTTP_PAUSE = Duration.ofMillis(50);
    private static final Duration OTHER_PAUSE = Duration.ofMillis(400);

    private static final int MOST_TAKEN_BETWEEN_KILLS = 150;
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(6);
    private static final Duration LONGEST_WAY_TO_A_STEP = Duration.ofSeconds(20);
    private static final int MOST_MILLIS_MORE = 100;
    private static final int LONGEST_START_UP_MILLIS = 15_000;
    private static final int IN_START_UP_EVERY = 6;

    /** Not always the same message that comes back first: three times, and it is given up. */
    private static final int FIRST_PASSAGE = 4;

    private static final int LATEST_PASSAGE = 10;

    /** Lorries pass more seldom. */
    private static final int LATEST_PASSAGE_OF_LORRIES = 3;

    /** Between two commits, or a commit and what the outside sees of it. */
    private static final List<Moment> OF_INTERCHANGES =
            List.of(
                    Moment.before("edi.channel.FolderReceipt", "moveAway"),
                    Moment.after("edi.clearance.OrderIntake", "receive"),
                    Moment.before("edi.clearance.ClearanceQueue", "send"),
                    Moment.after("edi.translate.Translation", "translate"),
                    Moment.after("edi.channel.IntakeQueue", "put"),
                    Moment.after("edi.relay.FolderDelivery", "deliver"),
                    Moment.before("edi.relay.QueueDelivery", "deliver"),
                    Moment.after("edi.relay.QueueDelivery", "deliver"),
                    Moment.after("messaging.service.ReplyDispatch", "dispatch"),
                    Moment.after("clearance.service.DeclarationClearance", "clear"));

    /** The same on the way over the border, or at the end of a transaction that must be gone. */
    private static final List<Moment> OF_LORRIES =
            List.of(
                    Moment.after("web.border.Observations", "observe"),
                    Moment.after("border.service.FollowingUp", "follow"),
                    Moment.after("border.service.EffectWork", "work"),
                    Moment.after("edi.movement.MovementOrders", "receive"),
                    Moment.after("border.service.Crossing", "observe"),
                    Moment.after("clearance.service.OfficerDecisions", "carryOut"),
                    Moment.after("movement.service.MovementClearance", "decide"),
                    Moment.before("edi.movement.MovementQueue", "put"),
                    Moment.after("edi.movement.MovementQueue", "put"),
                    Moment.after("border.service.Assessment", "assess"));

    private static final int LONGEST_AWAY_MILLIS = 5_000;

    private static final String QUARANTINED =
            "select count(*) from interchange where state = 'QUARANTINED'";
    private static final String DEAD_LETTERS = "select count(*) from dead_letter";

    /** Who is killed in turn when database and broker run outside. */
    private enum Victim {
        JAR,
        BROKER,
        DATABASE
    }

    private static final List<Victim> VICTIMS = List.of(Victim.values());

    private final List<Double> starts = new ArrayList<>();
    private int halts;

    @Test
    void answersAllThatItTookExactlyOnceThoughItIsKilledAgainAndAgain() {
        var random = random();
        var port = Ports.free();
        try (var jar = RunningJar.preparedWith(settings(port));
                var broker = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + port);
                var load =
                        Load.on(jar.uri("/"))
                                .overHttp(SENDERS, HTTP_PAUSE)
                                .overFolder(jar.data(), OTHER_PAUSE)
                                .overJms(broker, OTHER_PAUSE);
                var lorries = Lorries.on(jar.uri("/"), LORRIES)) {
            for (var round = 0; round < ROUNDS; round++) {
                killInStartUp(jar, random);
                if (round % 2 == 0) {
                    liveUntil(betweenTwoSteps(round / 2, random), jar);
                } else {
                    start(jar);
                    live(load, random);
                }
                end(jar);
            }
            start(jar);

            load.finish();
            var journeys = lorries.reckon();
            var reckoning = load.reckon();

            try (var figures = Figures.of("kills")) {
                figures.measured("rounds", ROUNDS, "");
                figures.measured("ended between two steps", halts, "");
                journeys.show(figures);
                show(figures, reckoning);
                journeys.mustBeEven();
            }
        }
    }

    @Test
    void answersAllThatItTookExactlyOnceThoughTheBrokerAndTheDatabaseAreKilledToo() {
        assumeTrue(ROUNDS_OUTSIDE > 0, "skipped: kill.rounds is " + FEW_ROUNDS + " or less");
        var random = random();
        try (var servers = OutsideServers.started();
                var jar = RunningJar.preparedWith(servers.settings());
                var connections = servers.connections();
                var load =
                        Load.on(jar.uri("/"))
                                .overHttp(SENDERS, HTTP_PAUSE)
                                .overFolder(jar.data(), OTHER_PAUSE)
                                .overJms(connections, OTHER_PAUSE);
                var lorries = Lorries.on(jar.uri("/"), LORRIES)) {
            start(jar);
            for (var round = 0; round < ROUNDS_OUTSIDE; round++) {
                live(load, random);
                killOutside(VICTIMS.get(round % VICTIMS.size()), jar, servers, random);
                jar.awaitReady();
            }

            load.finish();
            var journeys = lorries.reckon();
            var reckoning = load.reckon();

            try (var figures = Figures.of("kills-outside")) {
                figures.measured("rounds", ROUNDS_OUTSIDE, "");
                figures.exactly("quarantined", servers.postgres().number(QUARANTINED), 0);
                figures.exactly("dead letters", servers.postgres().number(DEAD_LETTERS), 0);
                journeys.show(figures);
                show(figures, reckoning);
                journeys.mustBeEven();
            }
        }
    }

    private static Random random() {
        var seed = Long.getLong("kill.seed", System.nanoTime());
        System.out.println("kill.seed=" + seed);
        return new Random(seed);
    }

    /** It is away for a moment, and comes back on what it had written. */
    private void killOutside(Victim victim, RunningJar jar, OutsideServers servers, Random random) {
        var away = Duration.ofMillis(random.nextInt(LONGEST_AWAY_MILLIS));
        switch (victim) {
            case JAR -> {
                jar.kill();
                Pause.of(away);
                start(jar);
            }
            case BROKER -> {
                servers.broker().kill();
                Pause.of(away);
                servers.broker().start();
            }
            case DATABASE -> {
                servers.postgres().kill();
                Pause.of(away);
                servers.postgres().start();
            }
        }
    }

    private static Map<String, String> settings(int brokerPort) {
        return Map.of(
                "KLARERING_CLOCK",
                EdiClient.CLOCK,
                "KLARERING_BROKER_LISTEN",
                "127.0.0.1:" + brokerPort);
    }

    /** Now and then. */
    private static void killInStartUp(RunningJar jar, Random random) {
        if (random.nextInt(IN_START_UP_EVERY) == 0) {
            jar.launch(RunningJar.SHORT_LIVED);
            Pause.of(Duration.ofMillis(random.nextInt(LONGEST_START_UP_MILLIS)));
            jar.kill();
        }
    }

    /** On the way of a lorry and on that of an interchange by turns. */
    private static Moment betweenTwoSteps(int number, Random random) {
        if (number % 2 == 0) {
            var step = OF_LORRIES.get(number / 2 % OF_LORRIES.size());
            return step.at(1 + random.nextInt(LATEST_PASSAGE_OF_LORRIES));
        }
        var step = OF_INTERCHANGES.get(number / 2 % OF_INTERCHANGES.size());
        return step.at(FIRST_PASSAGE + random.nextInt(LATEST_PASSAGE));
    }

    private void start(RunningJar jar, String... options) {
        var begin = System.nanoTime();
        jar.launch(
                Stream.concat(Stream.of(RunningJar.SHORT_LIVED), Stream.of(options))
                        .toArray(String[]::new));
        if (jar.awaitReadyOrEnd()) {
            starts.add((System.nanoTime() - begin) / 1e9);
        }
    }

    /** Ends by itself there, unless it never comes there. */
    private void liveUntil(Moment moment, RunningJar jar) {
        start(jar, HaltAgent.option(moment));
        var end = System.nanoTime() + LONGEST_WAY_TO_A_STEP.toNanos();
        while (jar.isAlive() && System.nanoTime() < end) {
            Pause.aMoment();
        }
    }

    /** Until a random number of interchanges more is taken, and a random moment longer. */
    private static void live(Load load, Random random) {
        var enough = load.accepted() + random.nextInt(MOST_TAKEN_BETWEEN_KILLS);
        var end = System.nanoTime() + LONGEST_LIFE.toNanos();
        while (load.accepted() < enough && System.nanoTime() < end) {
            Pause.of(Duration.ofMillis(5));
        }
        Pause.of(Duration.ofMillis(random.nextInt(MOST_MILLIS_MORE)));
    }

    private void end(RunningJar jar) {
        if (jar.isAlive()) {
            jar.kill();
        } else {
            halts++;
        }
    }

    private void show(Figures figures, Reckoning reckoning) {
        figures.measured("accepted", reckoning.accepted(), "");
        figures.exactly("not answered", reckoning.accepted() - reckoning.answered(), 0);
        figures.exactly("lost", reckoning.lost().size(), 0);
        figures.exactly("doubled", reckoning.doubled().size(), 0);
        figures.exactly("unsettled", reckoning.unsettled().size(), 0);
        figures.exactly("cursors out of order", reckoning.outOfOrder().size(), 0);
        figures.exactly("chain breaks", reckoning.chainHolds() ? 0 : 1, 0);
        figures.measured("longest start", starts.stream().max(Double::compare).get(), "s");
        reckoning.mustBeEven();
    }
}
