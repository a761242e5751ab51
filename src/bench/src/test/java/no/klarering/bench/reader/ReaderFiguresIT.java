package no.klarering.bench.reader;

import java.util.List;
import no.klarering.testing.Figures;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Our reader beside what it is made of and beside what else could read a declaration. */
class ReaderFiguresIT {
    private static final List<Integer> SIZES = List.of(1, 10, 100, 999);
    private static final List<String> CONTESTANTS =
            List.of("tokenize", "validate", "bind", "throughSmooks", "staedi", "stockSmooks");

    /** What Smooks must leave of our reader's speed. */
    private static final double LEFT_BY_SMOOKS = 0.6;

    private static final double TIMES_STOCK_SMOOKS = 100;

    @Test
    void readsFastInsideSmooksAndBesideTheOthers() throws RunnerException {
        var contest = new Contest();

        contest.run(OwnReader.class, 1);
        contest.run(StaediReader.class, 1);
        contest.run(StockSmooks.class, 2);

        try (var figures = Figures.of("reader")) {
            SIZES.forEach(lines -> show(contest, lines, figures));
            SIZES.forEach(lines -> compare(contest, lines, figures));
            figures.ratio(
                    "throughSmooks / stockSmooks, 10 lines",
                    contest.speed("throughSmooks", 10) / contest.speed("stockSmooks", 10),
                    TIMES_STOCK_SMOOKS);
        }
    }

    private static void show(Contest contest, int lines, Figures figures) {
        for (var method : CONTESTANTS) {
            if (contest.has(method, lines)) {
                var name = method + ", " + lines + " lines";
                figures.measured(name, contest.speed(method, lines), "messages/s");
                figures.measured(
                        name + ", allocated", contest.allocated(method, lines) / 1024, "KiB");
            }
        }
    }

    private static void compare(Contest contest, int lines, Figures figures) {
        double ours = contest.speed("throughSmooks", lines);
        figures.ratio(
                "throughSmooks / bind, " + lines + " lines",
                ours / contest.speed("bind", lines),
                LEFT_BY_SMOOKS);
        figures.ratio(
                "throughSmooks / staedi, " + lines + " lines",
                ours / contest.speed("staedi", lines),
                1);
    }
}
