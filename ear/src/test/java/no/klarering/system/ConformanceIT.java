package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit as vendors run it; {@link GoldenCasesIT} sends all of its cases. */
class ConformanceIT {

    private static final Path PATTERN = Path.of("../src/test/cases/001-import-released");

    @Test
    void tellsWhatDiffersAndWhatIsAsWritten(@TempDir Path folder) throws IOException {
        var cases = folder.resolve("cases");
        copy(cases.resolve("a-as-it-is"), 401);
        copy(cases.resolve("b-expecting-a-refusal"), 402);
        var wrong = cases.resolve("b-expecting-a-refusal/expected/cusres.edi");
        Files.writeString(wrong, Files.readString(wrong).replace("BGM+932", "BGM+963"));
        var report = folder.resolve("report.xml");

        var kit = run(folder, cases, report);

        assertThat(kit.exitCode()).as(kit.log()).isEqualTo(1);
        assertThat(kit.log())
                .contains("as written  a-as-it-is", "DIFFERS     b-expecting-a-refusal")
                .containsPattern("- BGM\\+963.*'\n.*\\+ BGM\\+932.*'")
                .contains("2 cases: 1 as written, 1 differ, 0 not sent");
        assertThat(report).content().contains("tests=\"2\"", "failures=\"1\"", "BGM+963");
    }

    private static ServerProcess run(Path folder, Path cases, Path report) {
        var url = EdiClient.jar().uri("/").toString();
        var kit =
                ServerProcess.start(
                        List.of(
                                ServerProcess.java(),
                                RunningJar.SHORT_LIVED,
                                "-jar",
                                System.getProperty("conformance.jar"),
                                "--url",
                                url,
                                "--cases",
                                cases.toString(),
                                "--report",
                                report.toString()),
                        Map.of(),
                        folder.resolve("kit.txt"));
        kit.awaitEnd(Duration.ofMinutes(2));
        return kit;
    }

    /** The case with references that nobody used before. */
    private static void copy(Path to, int number) throws IOException {
        try (var files = Files.walk(PATTERN)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(PATTERN.relativize(file));
                Files.createDirectories(copy.getParent());
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                Files.writeString(
                        copy, EdiClient.renumbered(text, number), StandardCharsets.ISO_8859_1);
            }
        }
    }
}
