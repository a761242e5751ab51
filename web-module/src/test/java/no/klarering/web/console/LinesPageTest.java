package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;
import org.junit.jupiter.api.Test;

class LinesPageTest {

    @Test
    void showsThePageThatHoldsTheLineAskedFor() {
        var all = lines(999);

        var page = LinesPage.of(all, 60);

        assertThat(page.shown().get(0).line().item()).isEqualTo(51);
        assertThat(page.shown()).hasSize(LinesPage.SIZE);
        assertThat(page.earlier()).contains(26);
        assertThat(page.later()).contains(76);
    }

    @Test
    void sumsEveryLineWhateverPageIsShown() {
        var all = lines(999);

        var page = LinesPage.of(all, 999);

        assertThat(page.value()).isEqualTo(999 * 1000L);
        assertThat(page.net()).isEqualByComparingTo("1498.5");
        assertThat(page.declared()).isEqualTo(999 * 250L);
        assertThat(page.computed()).isEmpty();
        assertThat(page.later()).isEmpty();
    }

    @Test
    void namesTheLinesThatDifferOnEveryPage() {
        var all = lines(999);

        var page = LinesPage.of(all, 1);

        assertThat(page.differing()).containsExactly(500);
    }

    @Test
    void needsNoPagesForFewLines() {
        var all = lines(LinesPage.SIZE);

        var page = LinesPage.of(all, 1);

        assertThat(page.paged()).isFalse();
        assertThat(page.earlier()).isEmpty();
        assertThat(page.later()).isEmpty();
    }

    private static List<ComparedLine> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(LinesPageTest::line).toList();
    }

    private static ComparedLine line(int item) {
        var line =
                new Line(
                        item,
                        new Line.Invoice("F-1", Optional.empty()),
                        "39269099",
                        Optional.of("4000"),
                        Optional.of("N"),
                        Optional.of("1"),
                        Optional.empty(),
                        new Line.Packages(2, Optional.of("CT")),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of("CN"),
                        Optional.empty(),
                        Optional.of(1000L),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal("2")),
                        Optional.of(new BigDecimal("1.5")),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of("SEALS"));
        var charge =
                new ComparedCharge(
                        "MV",
                        1,
                        Optional.of(250L),
                        Optional.empty(),
                        new BigDecimal("25"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty());
        var problems =
                item == 500
                        ? List.of(Problem.of("9618", Where.line(500, "CHARGE", "47")))
                        : List.<Problem>of();
        return new ComparedLine(line, List.of(charge), problems);
    }
}
