package no.klarering.bench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import no.klarering.testing.Figures;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class ReaderFiguresIT {
    private static final int[] SIZES = {1, 10, 100, 999};
    private static final double SHARE_LEFT_BY_SMOOKS = 0.6;

    private final Contest contest = new Contest();

    @Test
    void smooksLeavesOurReaderMostOfItsSpeed() throws RunnerException {
        contest.run(OwnReader.class);

        try (var figures = Figures.of("reader")) {
            for (int lines : SIZES) {
                show(figures, "tokenize", lines);
                show(figures, "validate", lines);
                show(figures, "bind", lines);
                show(figures, "throughSmooks", lines);
                figures.ratio(
                        "throughSmooks / bind, " + lines + " lines",
                        contest.speed("throughSmooks", lines) / contest.speed("bind", lines),
                        SHARE_LEFT_BY_SMOOKS);
            }
        }

        assertThat(contest.speed("bind", 1)).isGreaterThan(contest.speed("bind", 999));
    }

    private void show(Figures figures, String method, int lines) {
        figures.measured(method + ", " + lines + " lines", contest.speed(method, lines), "1/s");
        figures.measured(
                method + " allocates, " + lines + " lines",
                contest.allocated(method, lines) / 1024,
                "KiB");
    }
}
