package no.klarering.edi.cusdec;

import static no.klarering.edi.Examples.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.SandboxSenders;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.edi.syntax.Terms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile D96B-lite against TVINN-902: the same declaration, written in both. */
class D96bLiteTest {

    private static final Terms AGREED =
            new Terms(Set.of("TVINN-902", "D96B-lite"), false, true, false);

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
    @MethodSource("pairs")
    void ordersTheSame(Path folder, Path same) {
        var lite = order(text(folder));
        var plain = order(text(same));

        assertThat(lite.header())
                .usingRecursiveComparison()
                .ignoringFields("goodsNumber")
                .isEqualTo(plain.header());
        assertThat(lite.lines())
                .usingRecursiveComparison()
                .ignoringFields("invoice.number")
                .isEqualTo(plain.lines());
        assertThat(lite.totals()).isEqualTo(plain.totals());
        assertThat(lite.header().goodsNumber().map(String::length))
                .isEqualTo(plain.header().goodsNumber().map(String::length));
    }

    @Test
    void isReadFromNobodyWithWhomItWasNotAgreedUpon() {
        var lite = text(folder("431-"));

        var usual = Readings.of(changed(lite, "NO045602", "NO045601"), Terms.USUAL);
        var agreed = Readings.of(changed(lite, "NO045602", "NO045601"), AGREED);

        assertThat(usual.faults()).containsExactly("17 at 1 UNH 3");
        assertThat(agreed.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUSDEC:D:96B:UN:NEP-I",
                "CUSDEC:D:96B:UN:EDI01",
                "CUSDEC:D:98A:UN",
                "CUSDEC:D:98B:UN:NEP"
            })
    void takesTheDirectoriesNearIt(String identifier) {
        var other = lite().replace("CUSDEC:D:96B:UN", identifier);

        assertThat(Readings.of(other, AGREED).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUSDEC:D:97A:UN", "CUSDEC:D:96B:UN:A:B", "CUSDEC:S:93A:UN"})
    void takesNoOther(String identifier) {
        var other = lite().replace("CUSDEC:D:96B:UN", identifier);

        assertThat(Readings.of(other, AGREED).faults()).containsExactly("17 at 1 UNH 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEA+WT+AAB+KGM:620     | MEA+WT+AAB+KGM:62O     | 37 at 27 MEA 4:2",
                "LOC+35+CN'             | LOC+35:CN'             | 16 at 5 LOC 2",
                "BGM+929+INV-1+9        | BGM+929+INV-1+7        | 12 at 2 BGM 4",
                "GIS+ZZZ:117::4000'     | GIS+ZZZ:117::400'      | 40 at 37 GIS 2:4",
                "RFF+AIP:N              | RFF+AIP:X              | 12 at 33 RFF 2:2",
                "DTM+137:20240603:102   | DTM+137:20240631:102   | 12 at 7 DTM 2:2",
                "MOA+39:5000            | MOA+40:5000            | 12 at 20 MOA 2:1",
                "TDT+11++30+++++ABC123:::SE | TDT+11++30+++++ABC123:::SWE | 39 at 11 TDT 9:4"
            })
    void tellsWhatIsWrongAndWhere(String part, String by, String fault) {
        var readings = Readings.of(changed(lite(), part, by), AGREED);

        assertThat(readings.faults().get(0)).isEqualTo(fault);
    }

    @Test
    void namesTheOriginalOfARecalculationInThreeWays() {
        var named =
                Stream.of("AEI", "ACW", "AFM")
                        .map(
                                way ->
                                        changed(
                                                lite(),
                                                "RFF+LAR:1'",
                                                "RFF+" + way + ":4410022400000001'"))
                        .map(text -> order(text.replace("NO045601", "NO045602")))
                        .map(order -> order.header().relatedDeclaration())
                        .toList();

        assertThat(named).containsOnly(Optional.of("4410022400000001")).hasSize(3);
    }

    private static String lite() {
        return text(folder("431-")).replace("NO045602", "NO045601");
    }

    static Stream<List<Path>> folders() {
        return cases().filter(folder -> properties(folder).containsKey("same"))
                .map(folder -> List.of(folder, folder(properties(folder).getProperty("same"))));
    }

    static List<Object[]> pairs() {
        var pairs = folders().map(List::toArray).toList();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(12);
        return pairs;
    }

    private static Path folder(String start) {
        return cases().filter(folder -> folder.getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Path> cases() {
        try (var folders = Files.list(Path.of(D96bLiteTest.class.getResource("/cases").toURI()))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties properties(Path folder) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("facts.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(Path folder) {
        try {
            return Files.readString(folder.resolve("in.edi"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SubmitDeclaration order(String interchange) {
        var orders = new ArrayList<SubmitDeclaration>();
        translator.translate(
                new ByteArrayInputStream(interchange.getBytes(StandardCharsets.ISO_8859_1)),
                "i-1",
                Readings.RECEIVED,
                message -> message.order().ifPresent(orders::add));
        assertThat(orders).hasSize(1);
        return orders.get(0);
    }
}
