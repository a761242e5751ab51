package no.klarering.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @TempDir private Path written;
    @TempDir private Path recorded;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void printsEachFigureBesideItsLimit() {
        try (var figures = figures()) {
            figures.exactly("lost", 0, 0);
            figures.measured("messages", 12_345.6, "1/s");
            figures.atMost("p99", 0.7512, 1, "s");
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Figures: storm",
                        "  figure    value  unit  limit  recorded  verdict",
                        "  lost          0        = 0              ok",
                        "  messages  12346  1/s",
                        "  p99       0.751  s     <= 1             ok",
                        "");
    }

    @Test
    void writesWhatItMeasuredAndWhere() throws IOException {
        try (var figures = figures()) {
            figures.ratio("half", 0.5, 0.4);
        }

        var json = new ObjectMapper().readTree(written.resolve("storm.json").toFile());
        assertThat(json.path("proof").asText()).isEqualTo("storm");
        assertThat(json.path("machine").asText()).contains("cores", "JDK");
        assertThat(json.at("/figures/0/name").asText()).isEqualTo("half");
        assertThat(json.at("/figures/0/value").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/figures/0/ratio").asBoolean()).isTrue();
    }

    @Test
    void failsWhenALimitIsMissedAndStillWritesAll() {
        var figures = figures();
        figures.exactly("lost", 1, 0);
        figures.exactly("doubled", 0, 0);

        assertThatThrownBy(figures::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lost is 1 (limit = 0)")
                .hasMessageNotContaining("doubled");
        assertThat(written.resolve("storm.json")).exists();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("MISSED");
    }

    @ParameterizedTest
    @CsvSource({
        "exactly, 4, 5, false",
        "exactly, 5, 5, true",
        "exactly, 6, 5, false",
        "atLeast, 4.99, 5, false",
        "atLeast, 5, 5, true",
        "atMost, 5, 5, true",
        "atMost, 5.01, 5, false"
    })
    void holdsEachKindOfLimitToTheEdge(String kind, double value, double limit, boolean holds) {
        var figure =
                switch (kind) {
                    case "exactly" -> Figure.exactly("n", value, limit);
                    case "atLeast" -> Figure.atLeast("n", value, limit);
                    default -> Figure.atMost("n", value, limit);
                };

        assertThat(figure.holds()).isEqualTo(holds);
    }

    @Test
    void aRatioMayFallByAQuarterAndNotByMore() throws IOException {
        try (var before = figures()) {
            before.ratio("half", 0.8, 0.1);
            before.atLeast("speed", 1000, 1);
        }
        Files.copy(written.resolve("storm.json"), recorded.resolve("storm.json"));

        try (var now = figures()) {
            now.ratio("half", 0.601, 0.1);
            now.atLeast("speed", 10, 1);
        }
        var fallen = figures();
        fallen.ratio("half", 0.59, 0.1);

        assertThatThrownBy(fallen::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("half is 0.59 (limit >= 0.1, recorded 0.8)");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("FALLEN");
    }

    @Test
    void refusesWhatIsNoNumberAndANameTwice() {
        var figures = figures();
        figures.measured("one", 1, "");

        assertThatThrownBy(() -> figures.measured("none", 0.0 / 0.0, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figures.measured("one", 2, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Figures figures() {
        return new Figures(
                new FigureFile("storm", written, recorded),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
