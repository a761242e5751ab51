package no.klarering.edi.contrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.klarering.edi.SandboxSenders;
import no.klarering.edi.syntax.Correspondents;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every golden case read: the CONTRL that its syntax owes, or none. What only the register of
 * interchanges can know (duplicates) is left to the tests of the whole.
 */
class GoldenCasesTest {
    private static final String DUPLICATE = "+4+26+UNB+6";

    private static final Correspondents BROKERS = new SandboxSenders();

    @ParameterizedTest
    @MethodSource("cases")
    void owesTheContrlOfTheCase(Path folder) throws IOException {
        var expected = expected(folder);

        var readings = read(folder.resolve("in.edi"));

        var owed =
                SyntaxReport.owed(readings.read(), readings.messages())
                        ? SyntaxReport.of(readings.read(), readings.messages())
                        : List.of();
        assertThat(owed).isEqualTo(expected);
    }

    static Stream<Path> cases() throws IOException, URISyntaxException {
        var root = Path.of(GoldenCasesTest.class.getResource("/cases").toURI());
        try (var folders = Files.list(root)) {
            return folders
                    .filter(Files::isDirectory)
                    .filter(folder -> !contrl(folder).contains(DUPLICATE))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Readings read(Path interchange) throws IOException {
        try (InputStream in = Files.newInputStream(interchange)) {
            return Readings.of(in, Profiles.inbound(), BROKERS);
        }
    }

    private static List<String> expected(Path folder) {
        return Stream.of(contrl(folder).split("'"))
                .filter(segment -> segment.startsWith("UC"))
                .toList();
    }

    private static String contrl(Path folder) {
        var file = folder.resolve("expected/contrl.edi");
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", "")
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
