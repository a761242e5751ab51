package no.klarering.edi.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import no.klarering.edi.legal.LegalInterchange;
import no.klarering.testing.Figures;
import no.klarering.testing.GoldenInput;
import no.klarering.testing.WoundedInterchanges;
import org.junit.jupiter.api.Test;

/**
 * Wounded interchanges in great number, each through the whole translation. {@code
 * -Dfuzz.interchanges} says how many, {@code -Dfuzz.seed} which; a failure names both, and one
 * number alone is asked for by {@code -Dfuzz.first} and {@code -Dfuzz.interchanges=1}.
 */
class TranslationFuzzTest {

    private static final long COUNT = Long.getLong("fuzz.interchanges", 100_000);
    private static final long FIRST = Long.getLong("fuzz.first", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 902);
    private static final long WARM = 2_000;
    private static final int MOST_GROWTH = 48;
    private static final int LONGEST_MADE = 4_000;
    private static final double MEGABYTE = 1 << 20;

    private static final Logger WALK = Logger.getLogger(Translation.class.getName());

    static {
        // a line for each of a hundred thousand says nothing
        WALK.setLevel(Level.WARNING);
    }

    @Test
    void answersOrKeepsWhateverComes() throws Exception {
        var wounded = new WoundedInterchanges(sound(), SEED);

        try (var fuzz = new Fuzz(wounded);
                var figures = Figures.of("fuzz")) {
            fuzz.run(FIRST, Math.min(WARM, COUNT));
            double before = heap();
            fuzz.run(FIRST + WARM, COUNT - WARM);
            double growth = heap() - before;

            assertThat(fuzz.failures()).as("seed %d", SEED).isEmpty();
            figures.exactly("without answer or quarantine", fuzz.failures().size(), 0);
            figures.measured("seed", SEED, "");
            figures.measured("interchanges", fuzz.count(), "");
            fuzz.endings().forEach((ending, count) -> figures.measured(ending, count, ""));
            figures.measured("megabytes", fuzz.bytes() / MEGABYTE, "MB");
            figures.atMost("heap grown", growth / MEGABYTE, MOST_GROWTH, "MB");
            figures.atMost("slowest beside its limit", fuzz.slowest(), 1);
        }
    }

    /**
     * The golden cases in every category, and as many made from the tables, of no more than a page
     * or two.
     */
    private static List<String> sound() {
        var sound = new ArrayList<>(GoldenInput.ofEveryCategory());
        LongStream.range(0, Long.MAX_VALUE)
                .mapToObj(number -> LegalInterchange.number(number, true).text())
                .filter(text -> text.length() < LONGEST_MADE)
                .limit(sound.size())
                .forEach(sound::add);
        return sound;
    }

    private static double heap() throws InterruptedException {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
