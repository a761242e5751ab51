package no.klarering.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Collection;
import no.klarering.testing.Figures;
import org.junit.jupiter.api.Test;

/**
 * A working day's traffic goes on and on, and the process that takes it does not grow: not its
 * heap, its threads or its open files, nor the broker's. Database and broker write to the disk
 * before they say that they have.
 */
class LoadIT {

    private static final int MINUTES = Integer.getInteger("load.minutes", 0);
    private static final Duration WHOLE = Duration.ofMinutes(MINUTES);

    /** A process just started works off a backlog while it compiles; nothing of that counts. */
    private static final Duration LEAST_WARM_UP = Duration.ofMinutes(1);

    private static final Duration WARM_UP = MINUTES > 10 ? WHOLE.dividedBy(10) : LEAST_WARM_UP;

    private static final Duration SETTLED = Duration.ofSeconds(2);

    // Four messages in three interchanges: 24 declarations a second by HTTP, one by the others.
    private static final int HTTP_SENDERS = 8;
    private static final Duration HTTP_PAUSE = Duration.ofMillis(420);
    private static final Duration OTHER_PAUSE = Duration.ofSeconds(3);
    private static final double LEAST_RATE = 22;

    private static final double LONGEST_TO_REPLY = 1;
    private static final double MOST_GROWTH = 1.15;
    private static final double MOST_MEGABYTES_MORE = 16;
    private static final int MOST_THREADS_MORE = 20;
    private static final int MOST_FILES_MORE = 50;

    private static final String DURABLE =
            """
            select count(*) from pg_settings where setting = 'on'
            and name in ('fsync', 'synchronous_commit', 'full_page_writes')
            """;

    private static final String NOT_RELEASED =
            "select count(*) from declaration where state <> 'RELEASED'";

    @Test
    void holdsNoMoreAfterALongDayThanInTheMorning() {
        assumeTrue(MINUTES > 0, "skipped: load.minutes is 0");
        try (var servers = OutsideServers.started();
                var jar = RunningJar.startedWith(servers.settings());
                var connections = servers.connections();
                var load =
                        Load.on(jar.uri("/"))
                                .overHttp(HTTP_SENDERS, HTTP_PAUSE)
                                .overFolder(jar.data(), OTHER_PAUSE)
                                .overJms(connections, OTHER_PAUSE);
                var arrivals = Arrivals.at(jar.uri("/"))) {
            var durable = servers.postgres().number(DURABLE);
            Pause.of(WARM_UP);
            var jarBefore = ProcessSize.of(jar.pid());
            var brokerBefore = ProcessSize.of(servers.broker().pid());

            var begin = System.nanoTime();
            var decidedBefore = decided(servers);
            Pause.of(WHOLE);
            var decided = decided(servers) - decidedBefore;
            var end = System.nanoTime();
            Pause.of(SETTLED);
            var jarAfter = ProcessSize.of(jar.pid());
            var brokerAfter = ProcessSize.of(servers.broker().pid());
            var sendings = load.finish();
            var reckoning = load.reckon();
            var seconds = secondsToReply(sendings, arrivals, begin, end);

            try (var figures = Figures.of("load")) {
                figures.measured("minutes", MINUTES, "min");
                figures.exactly("settings that keep what is committed", durable, 3);
                figures.atLeast(
                        "declarations decided", decided / ((end - begin) / 1e9), LEAST_RATE, "1/s");
                figures.measured("accepted", reckoning.accepted(), "");
                figures.exactly("answered", reckoning.answered(), reckoning.accepted());
                figures.exactly("lost", reckoning.lost().size(), 0);
                figures.exactly("doubled", reckoning.doubled().size(), 0);
                figures.exactly("unsettled", reckoning.unsettled().size(), 0);
                figures.exactly("not released", servers.postgres().number(NOT_RELEASED), 0);
                figures.measured("202 to reply, p50", percentile(seconds, 0.50), "s");
                figures.atMost(
                        "202 to reply, p99", percentile(seconds, 0.99), LONGEST_TO_REPLY, "s");
                figures.measured("202 to reply, longest", percentile(seconds, 1), "s");
                show(figures, "jar", jarBefore, jarAfter);
                show(figures, "broker", brokerBefore, brokerAfter);
                reckoning.mustBeEven();
            }
        }
    }

    private static long decided(OutsideServers servers) {
        return servers.postgres().number("select count(*) from declaration");
    }

    /** Ascending, of those promised by HTTP in that time. */
    private static double[] secondsToReply(
            Collection<Sending> sendings, Arrivals arrivals, long begin, long end) {
        return sendings.stream()
                .filter(sending -> sending.way() == Sending.Way.HTTP && sending.isAccepted())
                .filter(sending -> sending.promisedNanos() - begin >= 0)
                .filter(sending -> sending.promisedNanos() - end < 0)
                .mapToDouble(sending -> arrivals.secondsTo(sending).orElse(Double.MAX_VALUE))
                .sorted()
                .toArray();
    }

    private static double percentile(double[] ascending, double share) {
        return ascending[(int) Math.ceil(share * ascending.length) - 1];
    }

    private static void show(
            Figures figures, String process, ProcessSize before, ProcessSize after) {
        figures.measured(process + ": live heap at first", before.liveHeap(), "MB");
        figures.atMost(
                process + ": live heap at last",
                after.liveHeap(),
                MOST_GROWTH * before.liveHeap() + MOST_MEGABYTES_MORE,
                "MB");
        figures.measured(process + ": threads at first", before.threads(), "");
        figures.atMost(
                process + ": threads at last",
                after.threads(),
                before.threads() + MOST_THREADS_MORE);
        figures.measured(process + ": open files at first", before.openFiles(), "");
        figures.atMost(
                process + ": open files at last",
                after.openFiles(),
                before.openFiles() + MOST_FILES_MORE);
    }
}
