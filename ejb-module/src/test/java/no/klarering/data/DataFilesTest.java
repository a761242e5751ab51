package no.klarering.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.party.PersonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be taken for granted of the files in {@code config/data}. */
class DataFilesTest {
    private static final Path DATA = Path.of("..", "config", "data");
    private static final Path CASES = Path.of("..", "src", "test", "cases");
    private static final Pattern NUMBER = Pattern.compile("(?<!0085):([0-9]+)");
    private static final Pattern CELL =
            Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(,|$)");

    @ParameterizedTest
    @EnumSource
    void everyCodeListHasNamesInBothLanguagesAndPeriodsThatDoNotOverlap(CodeListName list)
            throws IOException {
        var rows = table("codes/" + list.file());

        var periods = rows.stream().collect(Collectors.groupingBy(row -> row.get("code")));

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(named(row)).isTrue());
        assertThat(periods.values()).allSatisfy(DataFilesTest::isInOrder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors", "syntax", "warnings", "reasons", "digitoll"})
    void everyTextIsThereInBothLanguagesWithAdvice(String file) throws IOException {
        var rows = table("errors/" + file);

        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(row)
                                        .extractingByKeys(
                                                "text_nb", "text_en", "advice_nb", "advice_en")
                                        .doesNotContain(""));
    }

    @Test
    void everyErrorNumberOfTheGoldenCasesHasAText() throws IOException {
        var known = column("errors/errors", "number");

        var used = new TreeSet<String>();
        try (var files = Files.walk(CASES)) {
            for (var file : files.filter(f -> f.endsWith("outcome.properties")).toList()) {
                NUMBER.matcher(faults(file)).results().forEach(m -> used.add(m.group(1)));
            }
        }

        assertThat(used).hasSizeGreaterThan(40);
        assertThat(known).containsAll(used);
    }

    @Test
    void everyPartyOfTheSandboxHasRightCheckDigitsAndIsRegistered() throws IOException {
        var organisations = column("sandbox/organisations", "number");

        assertThat(organisations).allSatisfy(OrganisationNumber::of);
        assertThat(table("sandbox/persons"))
                .allSatisfy(row -> assertThat(PersonNumber.parse(row.get("number"))).isPresent());
        assertThat(organisations)
                .containsAll(column("sandbox/agreements", "declarant"))
                .containsAll(column("sandbox/credit-accounts", "holder"))
                .containsAll(column("sandbox/day-settlement", "declarant"));
        assertThat(column("sandbox/organisations", "nodi"))
                .flatMap(nodi -> List.of(nodi.split(" ")))
                .filteredOn(nodi -> !nodi.isEmpty())
                .isNotEmpty()
                .allSatisfy(Nodi::of);
    }

    @Test
    void profilesNameCommoditiesThatTheTariffHas() throws IOException {
        var commodities = Files.readString(DATA.resolve("tariff/varenummer.json"));

        assertThat(column("risk/profiles", "commodity_prefix"))
                .filteredOn(code -> code.length() == 8)
                .isNotEmpty()
                .allSatisfy(
                        code ->
                                assertThat(commodities)
                                        .contains(
                                                "\"%s.%s.%s\""
                                                        .formatted(
                                                                code.substring(0, 2),
                                                                code.substring(2, 4),
                                                                code.substring(4))));
    }

    private static boolean named(Map<String, String> row) {
        return !row.get("name_nb").isEmpty() && !row.get("name_en").isEmpty();
    }

    private static void isInOrder(List<Map<String, String>> rowsOfOneCode) {
        var end = LocalDate.MIN;
        for (var row : rowsOfOneCode) {
            var period =
                    ValidityPeriod.ofClosed(
                            LocalDate.parse(row.get("valid_from")),
                            LocalDate.parse(row.get("valid_to")));
            assertThat(period.from()).as("%s", row).isAfterOrEqualTo(end);
            end = period.until();
        }
    }

    private static String faults(Path outcome) throws IOException {
        return Files.readAllLines(outcome).stream()
                .filter(line -> line.contains(".faults="))
                .collect(Collectors.joining(" "));
    }

    private static List<String> column(String file, String name) throws IOException {
        return table(file).stream().map(row -> row.get(name)).toList();
    }

    private static List<Map<String, String>> table(String file) throws IOException {
        var lines = Files.readAllLines(DATA.resolve(file + ".csv"));
        var head = cells(lines.get(0));
        return lines.stream().skip(1).map(DataFilesTest::cells).map(c -> row(head, c)).toList();
    }

    private static Map<String, String> row(List<String> head, List<String> cells) {
        assertThat(cells).hasSameSizeAs(head);
        var row = new HashMap<String, String>();
        for (var i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = CELL.matcher(line);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (cell.group(3).isEmpty()) {
                break;
            }
        }
        return cells;
    }
}
