package no.klarering.edi.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.klarering.codes.Explanation;
import no.klarering.codes.Explanations;
import no.klarering.edi.Examples;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.InterchangeReading.Read;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;
import no.klarering.messaging.ElementLayouts.Element;
import no.klarering.testing.GoldenInput;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxByBoxTest {

    private static final String UNUSED = "Not used in this profile";

    private final BoxByBox boxes =
            new BoxByBox(new PlainLayouts(), LawFiles::codes, new NumbersAsTexts());

    @Test
    void explainsAnItemLineBoxByBoxWithTheWordsOfItsCodes() {
        var line = elements(Examples.text("6-04"), "CST+2+");

        assertThat(line)
                .extracting(Element::box, e -> e.name().en(), Element::value)
                .contains(
                        tuple("32", "Item number", "2"),
                        tuple("33", "Commodity code of the tariff", "62034200"),
                        tuple("37", "Procedure", "4000"),
                        tuple("36", "Preference", "A"),
                        tuple("43", "Valuation method", "1"));
        assertThat(meaning(line, "Procedure")).isNotEmpty();
        assertThat(meaning(line, "Commodity code of the tariff")).isEmpty();
    }

    @Test
    void readsCountriesFromTheCodeListAndKeepsUnknownOnesWithoutMeaning() {
        var text = Examples.text("6-04");

        var known = elements(text, "LOC+35");
        var unknown = elements(text.replace("LOC+35:DE", "LOC+35:QQ"), "LOC+35");

        assertThat(meaning(known, "Country of dispatch")).isEqualTo("Germany");
        assertThat(meaning(unknown, "Country of dispatch")).isEmpty();
    }

    @Test
    void tellsErrorNumbersOfAReplyAndCodesOfASyntaxReport() {
        var response =
                """
                UNB+UNOC:3+NO000101:NEP+NO045601:NEP+240603:0915+24060309150001'
                UNH+1+CUSRES:1:902:UN:NEP-I+3130001092024060300010101'
                BGM+929++137:20240603:102+27'ERP+2'ERC+9618:111:NO1'UNT+5+1'UNZ+1+24060309150001'
                """;
        var report =
                """
                UNB+UNOC:3+NO000101:NEP+NO045601:NEP+240603:0915+24060309150001'
                UNH+1+CONTRL:4:1:UN'UCI+24060309150002+NO045601:NEP+NO000101:NEP+7'
                UCM+000102+CUSDEC:1:902:UN:NEP-I+4'UCS+4'UCD+13+3:1'UNT+6+1'UNZ+1+24060309150001'
                """;

        assertThat(meaning(elements(response, "ERC"), "Error number")).isEqualTo("text of 9618");
        assertThat(meaning(elements(response, "BGM"), "Kind of reply")).isEqualTo("refused");
        assertThat(meaning(elements(report, "UCD"), "Fault")).isEqualTo("text of 0085:13");
        assertThat(meaning(elements(report, "UCM"), "Answer to the message")).isEqualTo("refused");
    }

    @Test
    void saysOfWhatNobodyUsesThatItIsNotUsed() {
        var explained =
                elements(Examples.text("6-04").replace("CTA++AHN'", "CTA++AHN+EXTRA'"), "CTA");

        assertThat(explained).extracting(e -> e.name().en()).contains(UNUSED);
    }

    @Test
    void givesNoElementsForWhatIsNoInterchange() {
        var explained = boxes.explain(bytes("hello"), 100);

        assertThat(explained).singleElement().satisfies(e -> assertThat(e.elements()).isEmpty());
        assertThat(explained.get(0).unreadable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNA:+,? '", "UNB", "UNB'"})
    void readsABeginningThatIsAllThereIs(String beginning) {
        var explained = boxes.explain(bytes(beginning), 100);

        assertThat(explained).singleElement().matches(e -> !e.unreadable());
    }

    @Test
    void stopsAtTheNumberAskedFor() {
        var explained = boxes.explain(bytes(Examples.text("6-04")), 5);

        assertThat(explained).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-01", "6-02", "6-03", "6-04", "6-05"})
    void knowsEveryValueOfTheExamples(String example) {
        var unknown = unused(bytes(Examples.text(example)));

        assertThat(unknown).isEmpty();
    }

    @Test
    void knowsEveryValueOfEveryGoldenCaseThatIsRightInSyntax() {
        var right = GoldenInput.interchanges().stream().filter(BoxByBoxTest::isRight).toList();

        var unknown = right.stream().flatMap(each -> unused(bytes(each)).stream()).toList();

        assertThat(right).hasSizeGreaterThan(90);
        assertThat(unknown).isEmpty();
    }

    private static boolean isRight(String interchange) {
        var verdicts = new ArrayList<Boolean>();
        try {
            var reading =
                    new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL)
                            .read(
                                    new ByteArrayInputStream(bytes(interchange)),
                                    Readings.RECEIVED,
                                    (verdict, text) -> verdicts.add(verdict.right()));
            return reading instanceof Read read && !read.refused() && !verdicts.contains(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> unused(byte[] interchange) {
        return boxes.explain(interchange, Integer.MAX_VALUE).stream()
                .filter(
                        e ->
                                e.elements().stream()
                                        .anyMatch(each -> each.name().en().equals(UNUSED)))
                .map(e -> e.segment().raw())
                .toList();
    }

    private List<Element> elements(String text, String beginning) {
        return boxes.explain(bytes(text.replace("\n", "")), Integer.MAX_VALUE).stream()
                .filter(e -> e.segment().raw().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .elements();
    }

    private static String meaning(List<Element> elements, String name) {
        return elements.stream()
                .filter(each -> each.name().en().equals(name))
                .findFirst()
                .orElseThrow()
                .meaning()
                .en();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Texts that say their number. */
    private static final class NumbersAsTexts implements Explanations {

        @Override
        public Explanation of(String code) {
            var text = new Text("tekst for " + code, "text of " + code);
            return new Explanation(code, text, text);
        }

        @Override
        public Text tell(Problem problem) {
            return of(problem.code()).meaning();
        }

        @Override
        public Text place(Problem problem) {
            return of(problem.code()).meaning();
        }

        @Override
        public List<Explanation> reasonsFor(String action) {
            return List.of();
        }
    }
}
