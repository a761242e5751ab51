package no.klarering.edi.cusres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.SandboxSenders;
import no.klarering.edi.cusdec.DifferenceWriter;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.testing.SmallDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every golden case read, decided and answered, with the data of {@code config/data} and a desk
 * that remembers in memory: the faults, the state and the CUSRES of the case. Duplicates are left
 * to the tests of the whole.
 */
class GoldenDecisionsTest {

    private static InterchangeTranslator translator;

    @BeforeAll
    static void buildSmooksOnce() {
        var reader = new InterchangeReader(Profiles.inbound(), new SandboxSenders(), Limits.USUAL);
        translator = new InterchangeTranslator(reader, 1);
    }

    @AfterAll
    static void closeSmooks() {
        translator.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decidesAndAnswersAsTheCaseSays(Path folder) throws IOException {
        var desk = new SmallDesk();
        for (var before : before(folder)) {
            orders(folder, before).forEach(desk::clear);
        }

        var decisions = orders(folder, folder.resolve("in.edi")).stream().map(desk::clear).toList();

        var outcome = properties(folder.resolve("expected/outcome.properties"));
        for (var made : decisions) {
            var message = message(outcome, made.command().key().messageReference());
            assertThat(made.faults()).isEqualTo(outcome.getProperty(message + ".faults"));
            assertThat(made.ending().name()).isEqualTo(outcome.getProperty(message + ".state"));
            if (outcome.containsKey(message + ".warnings")) {
                assertThat(made.warnings()).isEqualTo(outcome.getProperty(message + ".warnings"));
            }
        }
        var patterns = expected(folder, "cusres");
        assertThat(decisions).hasSameSizeAs(patterns);
        for (var i = 0; i < patterns.size(); i++) {
            assertThat(reply(decisions.get(i))).matches(patterns.get(i));
        }
        var differences = decisions.stream().flatMap(d -> d.difference().stream()).toList();
        var wanted = expected(folder, "cusdec");
        assertThat(differences).hasSameSizeAs(wanted);
        for (var i = 0; i < wanted.size(); i++) {
            assertThat(String.join("'", DifferenceWriter.segments(differences.get(i))))
                    .matches(wanted.get(i));
        }
    }

    private static String reply(SmallDesk.Made made) {
        return String.join("'", CusresWriter.segments(made.response()));
    }

    static Stream<Path> cases() throws IOException, URISyntaxException {
        var root = Path.of(GoldenDecisionsTest.class.getResource("/cases").toURI());
        try (var folders = Files.list(root)) {
            return folders
                    .filter(Files::isDirectory)
                    .filter(
                            f ->
                                    !properties(f.resolve("expected/outcome.properties"))
                                            .getProperty("interchange")
                                            .equals("REJECTED"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<Path> before(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("before-"))
                    .sorted()
                    .toList();
        }
    }

    private static List<SubmitDeclaration> orders(Path folder, Path interchange)
            throws IOException {
        var clock =
                Instant.parse(properties(folder.resolve("facts.properties")).getProperty("clock"));
        var orders = new ArrayList<SubmitDeclaration>();
        try (var in = Files.newInputStream(interchange)) {
            translator.translate(in, "i-1", clock, m -> m.order().ifPresent(orders::add));
        }
        return orders;
    }

    /** The messages' own segments, as patterns. */
    private static List<Pattern> expected(Path folder, String type) throws IOException {
        try (var files = Files.list(folder.resolve("expected"))) {
            return files.filter(f -> f.getFileName().toString().startsWith(type))
                    .sorted()
                    .map(GoldenDecisionsTest::pattern)
                    .toList();
        }
    }

    private static Pattern pattern(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            var segments =
                    Stream.of(text.replaceAll("[\r\n]", "").split("(?<!\\?)'"))
                            .filter(s -> !s.matches("UN[ABHTZ][^']*"))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("'"));
            return Pattern.compile(
                    segments.replace("{time14}", "\\E[0-9]{14}\\Q")
                            .replace("{date8}", "\\E[0-9]{8}\\Q")
                            .replace("{number}", "\\E[0-9]{8}\\Q"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String message(Properties outcome, String reference) {
        return Stream.iterate(1, i -> i + 1)
                .limit(Integer.parseInt(outcome.getProperty("messages")))
                .map(i -> "message." + i)
                .filter(m -> outcome.getProperty(m + ".reference").equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
