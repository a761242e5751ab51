package no.klarering.simulator;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.klarering.simulator.plan.Day;
import no.klarering.simulator.plan.Run;
import no.klarering.simulator.road.Company;
import no.klarering.simulator.road.HttpCustoms;
import no.klarering.simulator.road.ListeningCustoms;
import no.klarering.simulator.road.NotAsItMust;
import no.klarering.simulator.road.Pace;
import no.klarering.simulator.road.Report;
import no.klarering.simulator.road.Tally;
import no.klarering.simulator.road.Traffic;

/** {@code java -jar svinesund.jar}: plays a day at Svinesund, and tells how it went. */
final class Svinesund {

    private static final int MISUSED = 2;
    private static final int LAP = 10_000;
    private static final int LORRIES_A_CALL = 4;

    /** Customs has looked at everything twice by then. */
    private static final Duration AHEAD = Duration.ofSeconds(12);

    private static final String ERASE_REST = "\u001b[K";
    private static final double DAY = Duration.ofDays(1).toMinutes();

    private final Settings settings;
    private final PrintStream out;
    private final Tally tally = new Tally();
    private final Report report = new Report(tally);

    Svinesund(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(ended(arguments, System.out));
    }

    /** Plays; 0 when everything that must hold did, 1 when not, 2 when it was asked wrongly. */
    static int ended(String[] arguments, PrintStream out) {
        try {
            return new Svinesund(Settings.parse(arguments), out).play() ? 0 : 1;
        } catch (IllegalArgumentException misused) {
            out.println(misused.getMessage());
            out.print(Settings.USAGE);
            return MISUSED;
        } catch (NotAsItMust notThere) {
            out.println(
                    "The server has to run as a sandbox and be ready: GET /health/ready is 200.");
            out.println(notThere.getMessage());
            return 1;
        }
    }

    private boolean play() {
        var customs = HttpCustoms.at(settings.url(), settings.atOnce(), tally);
        var run = new Run(customs.now());
        var began = System.nanoTime();
        if (settings.year()) {
            year(customs, run);
        } else {
            day(customs, run);
        }
        out.println();
        report.table(settings.lorries()).forEach(out::println);
        out.printf("took %d s%n", Duration.ofNanos(System.nanoTime() - began).toSeconds());
        return tally.brokenSoFar() == 0 && tally.unaccounted(settings.lorries()) == 0;
    }

    private void day(HttpCustoms customs, Run run) {
        var day = Day.of(settings.seed(), settings.lorries(), run);
        var pace = Pace.of(DAY / settings.minutes(), Traffic.first(day));
        out.printf(
                "%,d lorries come to Svinesund, seed %d, in %.1f minutes%n",
                day.lorries(), settings.seed(), settings.minutes());
        var onScreen = System.console() != null;
        var between = onScreen ? 1 : 10;
        var watch = Executors.newSingleThreadScheduledExecutor();
        watch.scheduleAtFixedRate(
                () -> tell(report.line(pace.time()), onScreen), between, between, TimeUnit.SECONDS);
        new Traffic(new Company(customs, pace, tally, run.mark())).day(day, pace);
        watch.shutdownNow();
        tell(report.line(pace.time()), onScreen);
    }

    private void tell(String line, boolean onScreen) {
        if (onScreen) {
            out.print("\r" + line + ERASE_REST);
            out.flush();
        } else {
            out.println(line);
        }
    }

    private void year(HttpCustoms customs, Run run) {
        var year = Day.withoutClock(settings.seed(), settings.lorries(), run);
        out.printf(
                "%,d lorries, seed %d, as fast as they are taken%n",
                year.lorries(), settings.seed());
        var lap = Math.min(LAP, Math.max(1, settings.lorries() / 10));
        var costs = new Costs(settings.watched());
        var began = System.nanoTime();
        var told = ListeningCustoms.to(customs);
        var pace = Pace.ahead(AHEAD, settings.atOnce() * LORRIES_A_CALL);
        new Traffic(new Company(told, pace, tally, run.mark()))
                .atFullSpeed(
                        year,
                        played -> {
                            if (played % lap == 0) {
                                report.lap(played, lap, costs.lap()).forEach(out::println);
                            }
                        });
        var took = Duration.ofNanos(System.nanoTime() - began);
        out.println();
        out.println(report.whole(year.lorries(), took, costs.whole()));
    }
}
