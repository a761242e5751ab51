package no.klarering.edi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.klarering.edi.Examples;
import no.klarering.kernel.Text;
import no.klarering.messaging.SegmentLayouts.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLayoutsTest {
    private final PlainLayouts layouts = new PlainLayouts();

    @Test
    void laysADeclarationOutSegmentBySegment() {
        var segments = layOut(Examples.text("6-04"));

        assertThat(segments).hasSize(3 + 69);
        assertThat(segments.get(0).raw()).isEqualTo("UNA:+,? ");
        assertThat(segments.get(1).meaning().en())
                .isEqualTo("From NO045601 to NO000101, 240603 at 0917, reference 24060309150002");
        assertThat(segments.get(2).message()).isEqualTo(1);
        assertThat(segments.get(2).position()).isEqualTo(1);
        var line = segments.get(2 + 35);
        assertThat(line.position()).isEqualTo(36);
        assertThat(line.raw()).isEqualTo("CST+2+62034200:122:NO1+4000:117:1+A:116:NO1+1:109:1");
        assertThat(line.name()).isEqualTo(new Text("Varelinje", "Item line"));
        assertThat(line.meaning())
                .isEqualTo(
                        new Text(
                                "Varelinje 2: 62034200, prosedyre 4000, preferanse A, verdimetode 1",
                                "Item line 2: 62034200, procedure 4000, preference A, valuation method 1"));
    }

    @Test
    void keepsTheRawTextButUndoesReleaseCharactersInTheMeaning() {
        var segments = layOut(Examples.text("6-04"));

        assertThat(segments)
                .filteredOn(segment -> segment.raw().contains("?,"))
                .singleElement()
                .satisfies(
                        segment -> {
                            assertThat(segment.raw())
                                    .isEqualTo("FTX+AAA+++MENS WORKWEAR TROUSERS?, COTTON");
                            assertThat(segment.meaning().en())
                                    .isEqualTo("MENS WORKWEAR TROUSERS, COTTON (box 31)");
                        });
    }

    @Test
    void readsATextThatIsCutWithinAWordInOnePiece() {
        var whole = "999:PLEASE SEND INVOICE";
        var response = layOut(Examples.text("6-05").replace(whole, whole.replace("INV", "INV:")));

        assertThat(meaningsOf(response, "FTX"))
                .containsExactly("Code 999: PLEASE SEND INVOICE AND ORIGIN PROOF FOR LINE 2");
    }

    @Test
    void tellsTheContainerIndicatorFromTheControlAction() {
        var declaration = layOut(Examples.text("6-04"));
        var response = layOut(Examples.text("6-05").replace("GIS+5", "GIS+1"));

        assertThat(meaningsOf(declaration, "GIS")).containsExactly("In a container (box 19)");
        assertThat(meaningsOf(response, "GIS")).containsExactly("A new version is wanted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6-01", "6-02", "6-03", "6-04", "6-05", "6-06", "6-07", "6-08", "6-09", "6-10",
                "6-11", "6-12", "6-13", "6-14"
            })
    void knowsEverySegmentOfTheSpecification(String example) {
        var segments = layOut(Examples.text(example));

        assertThat(segments)
                .allSatisfy(
                        segment ->
                                assertThat(segment.meaning().nb())
                                        .isNotBlank()
                                        .doesNotContain("{"));
        assertThat(segments)
                .allSatisfy(
                        segment ->
                                assertThat(segment.meaning().en())
                                        .isNotBlank()
                                        .doesNotContain("["));
    }

    @Test
    void countsMessagesAndLeavesTheEnvelopeOutOfTheCount() {
        var first = Examples.onTheWire("6-01");
        var message = first.substring(first.indexOf("UNH"), first.indexOf("UNZ"));

        var segments = layOut(first.replace("UNZ+1", message + "UNZ+2"));

        assertThat(segments).extracting(Segment::message).containsOnly(0, 1, 2);
        assertThat(segments.get(segments.size() - 1).position()).isZero();
        assertThat(segments.get(segments.size() - 2).position()).isEqualTo(37);
    }

    @Test
    void showsWhatThereIsOfAHalfInterchange() {
        var half = Examples.text("6-01").substring(0, 200);

        var segments = layOut(half);

        assertThat(segments.get(segments.size() - 1).raw())
                .isEqualTo(half.substring(half.lastIndexOf('\n') + 1));
    }

    @Test
    void showsTheBeginningOfGarbage() {
        var segments = layOut("\u0000\u0001PK garbage");

        assertThat(segments).singleElement().extracting(Segment::raw).isEqualTo("..PK garbage");
        assertThat(segments.get(0).name().nb()).isEqualTo("Uleselig");
    }

    @Test
    void namesASegmentThatItDoesNotKnow() {
        var segments = layOut(Examples.text("6-01").replace("GIS+0::NO1'", "XYZ+1'"));

        assertThat(segments)
                .filteredOn(segment -> segment.tag().equals("XYZ"))
                .extracting(segment -> segment.name().en())
                .containsExactly("Unknown segment");
    }

    private List<Segment> layOut(String interchange) {
        return layouts.layOut(interchange.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> meaningsOf(List<Segment> segments, String tag) {
        return segments.stream()
                .filter(segment -> segment.tag().equals(tag))
                .map(segment -> segment.meaning().en())
                .toList();
    }
}
