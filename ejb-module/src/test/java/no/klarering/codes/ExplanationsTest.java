package no.klarering.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.klarering.codes.core.KeptText;
import no.klarering.codes.core.TextFiles;
import no.klarering.codes.service.ExplanationsInForce;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;
import no.klarering.kernel.Where;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {

    private static final Where LINE = Where.line(2, "COMMODITY", "33").atSegment(26);

    private final ExplanationsInForce explanations = new ExplanationsInForce();

    @BeforeEach
    void load() {
        explanations.use(
                "t1",
                records(
                        text("17", "", "For gammel. Oppgitt: {declared}. Mottatt: {received}."),
                        text("0085:17", "", "Ingen avtale."),
                        text("AGAIN", "", "Deklarert før, i {other}."),
                        text("IN_ORDER", "RELEASE", "I orden"),
                        text("EXAMINED", "RELEASE", "Undersøkt")));
    }

    @Test
    void fillsInTheValuesThatWereCompared() {
        var problem =
                new Problem("17", LINE, Map.of("declared", "2024-01-01", "received", "2024-06-03"));

        var told = explanations.tell(problem);

        assertThat(told.nb()).isEqualTo("For gammel. Oppgitt: 2024-01-01. Mottatt: 2024-06-03.");
        assertThat(told.en()).isEqualTo("En " + told.nb());
    }

    @Test
    void leavesOutASentenceWhoseValueIsMissing() {
        var problem = new Problem("17", LINE, Map.of("declared", "2024-01-01"));

        var told = explanations.tell(problem);

        assertThat(told.nb()).isEqualTo("For gammel. Oppgitt: 2024-01-01.");
    }

    @Test
    void showsAGapWhenNothingElseWouldBeLeft() {
        var told = explanations.tell(Problem.of("AGAIN", LINE));

        assertThat(told.nb()).isEqualTo("Deklarert før, i –.");
    }

    @Test
    void tellsSyntaxCodesFromErrorNumbers() {
        assertThat(explanations.of("17").meaning().nb()).startsWith("For gammel");
        assertThat(explanations.of("0085:17").meaning().nb()).isEqualTo("Ingen avtale.");
    }

    @Test
    void saysThatACodeIsUnknown() {
        var unknown = explanations.of("4711");

        assertThat(unknown.meaning().nb()).isEqualTo("Koden 4711 har ingen tekst.");
        assertThat(unknown.meaning().en()).isEqualTo("The code 4711 has no text.");
    }

    @Test
    void givesTheReasonsForAnActionInTheOrderOfTheFile() {
        assertThat(explanations.reasonsFor("RELEASE"))
                .extracting(Explanation::code)
                .containsExactly("IN_ORDER", "EXAMINED");
        assertThat(explanations.reasonsFor("REFUSE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2    | 33 | 26 | linje 2, rubrikk 33 (segment 26) | line 2, box 33 (segment 26)",
                "2    |    | 0  | linje 2                          | line 2",
                "0    | 22 | 9  | hodet, rubrikk 22 (segment 9)    | header, box 22 (segment 9)",
                "9999 |    | 40 | summene (segment 40)             | summary (segment 40)",
            })
    void saysThePlaceInPlainWords(int point, String box, int segment, String nb, String en) {
        var where = new Where(point, "FIELD", box == null ? "" : box, segment);

        var place = explanations.place(Problem.of("52", where));

        assertThat(place).isEqualTo(new Text(nb, en));
    }

    private static KeptText text(String code, String action, String nb) {
        return new KeptText(code, action, new Text(nb, "En " + nb), new Text("Råd", "Advice"));
    }

    private static DataRecords records(KeptText... texts) {
        return new DataRecords() {
            @Override
            public <T> List<T> of(String kind, Class<T> type) {
                assertThat(kind).isEqualTo(TextFiles.TEXT);
                return List.of(texts).stream().map(type::cast).toList();
            }
        };
    }
}
