package no.klarering.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.api.Test;

/**
 * The handbook page of the error numbers is made of the texts that are sent and of the table of
 * rules beside them. After a change in either, {@code -Dhandbook.write=true} writes it anew.
 */
class ErrorHandbookTest {

    private static final Path PAGE = Path.of("..", "src", "site", "markdown", "errors.md");
    private static final Path CASES = Path.of("..", "src", "test", "cases");

    private static final String BEGINNING =
            """
            # Error numbers of input control

            What CUSRES tells in `ERC` when a declaration is refused, with the text that the console and the broker's pages show. Made of
            `config/data/errors/errors.csv` and `rules.csv`; `ErrorHandbookTest` holds the page to them and writes it anew with `-Dhandbook.write=true`. A number of the
            published list is that of Norwegian Customs, 8001 and up are our own. `{...}` stands for what was declared or expected. The example is a folder
            below `src/test/cases` whose reply bears the number.

            """;

    @Test
    void thePageIsThatOfTheTexts() throws IOException {
        var made = page();
        if (Boolean.getBoolean("handbook.write")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    @Test
    void everyNumberHasItsRuleAndItsSource() {
        var texts = LawFiles.errors();
        var rules = LawFiles.errorRules();

        assertThat(numbers(rules)).containsExactlyElementsOf(numbers(texts));
        assertThat(rules)
                .allSatisfy(
                        row ->
                                assertThat(row)
                                        .extractingByKeys("rule", "source")
                                        .doesNotContain(""));
    }

    @Test
    void everyExampleBearsItsNumber() throws IOException {
        for (var row : LawFiles.errorRules()) {
            if (!row.get("example").isEmpty()) {
                assertThat(told(row.get("example")))
                        .as("%s tells %s", row.get("example"), row.get("number"))
                        .containsPattern("(:|ERC\\+)" + row.get("number") + "\\b");
            }
        }
    }

    /** What the broker gets to see: the faults of the status, and the answer. */
    private static String told(String example) throws IOException {
        var told = new StringBuilder();
        try (var files = Files.list(CASES.resolve(example).resolve("expected"))) {
            for (var file : files.sorted().toList()) {
                told.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return told.toString();
    }

    private static String page() {
        var rules =
                LawFiles.errorRules().stream()
                        .collect(Collectors.toMap(row -> row.get("number"), Function.identity()));
        return LawFiles.errors().stream()
                .map(text -> section(text, rules.get(text.get("number"))))
                .collect(Collectors.joining("\n", BEGINNING, ""));
    }

    private static String section(Map<String, String> text, Map<String, String> rule) {
        var example = rule.get("example");
        return """
                ## %s

                - **Rule.** %s
                - **English.** %s *%s*
                - **Norsk.** %s *%s*
                - **Source.** %s.%s
                """
                .formatted(
                        text.get("number"),
                        rule.get("rule"),
                        text.get("text_en"),
                        text.get("advice_en"),
                        text.get("text_nb"),
                        text.get("advice_nb"),
                        rule.get("source"),
                        example.isEmpty() ? "" : " **Example.** `" + example + "`.");
    }

    private static List<String> numbers(List<Map<String, String>> rows) {
        return rows.stream().map(row -> row.get("number")).toList();
    }
}
