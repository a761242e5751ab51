package no.klarering.edi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.klarering.edi.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** StAEDI, another reader of EDIFACT, sees the same segments, elements and components as ours. */
class SecondOpinionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6-01", "6-02", "6-03", "6-04", "6-05", "6-06", "6-07", "6-08", "6-09", "6-10",
                "6-11", "6-12", "6-13", "6-14"
            })
    void agreesOnEveryExample(String example) throws Exception {
        var interchange = afterUna(Examples.text(example));

        assertThat(ours(interchange)).isEqualTo(theirs(interchange)).hasSizeGreaterThan(10);
    }

    @Test
    void agreesOnReleasedAndForeignCharacters() throws Exception {
        var random = new Random(902);
        for (int i = 0; i < 300; i++) {
            var text = text(random);
            var interchange =
                    afterUna(Examples.text("6-01")).replace("WOMENS TROUSERS OF COTTON", text);

            assertThat(ours(interchange)).isEqualTo(theirs(interchange));
        }
    }

    /** StAEDI tells the UNA as an element; ours are the defaults anyway. */
    private static String afterUna(String interchange) {
        return interchange.substring(interchange.indexOf("UNB"));
    }

    private static String text(Random random) {
        var pieces =
                List.of(
                        "??",
                        "?+",
                        "?:",
                        "?'",
                        "A",
                        "b",
                        "\u00C6\u00F8\u00E5",
                        ":",
                        "7",
                        ",",
                        ". ",
                        "-");
        var text = new StringBuilder("X");
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.append('Z').toString();
    }

    private static List<String> ours(String interchange) {
        var values = new ArrayList<String>();
        SegmentWalk.through(
                interchange.getBytes(StandardCharsets.ISO_8859_1),
                (message, position, raw, text) -> {
                    values.add(text.tag(1));
                    for (int element = 2; element <= text.elements(1); element++) {
                        for (int component = 1;
                                component <= text.components(1, element);
                                component++) {
                            add(values, element, component, text.text(1, element, component));
                        }
                    }
                });
        return values;
    }

    private static List<String> theirs(String interchange) throws EDIStreamException, IOException {
        var values = new ArrayList<String>();
        var in = new ByteArrayInputStream(interchange.getBytes(StandardCharsets.ISO_8859_1));
        try (var reader = EDIInputFactory.newFactory().createEDIStreamReader(in, "ISO-8859-1")) {
            while (reader.hasNext()) {
                take(reader, reader.next(), values);
            }
        }
        return values;
    }

    private static void take(EDIStreamReader reader, EDIStreamEvent event, List<String> values) {
        if (event == EDIStreamEvent.START_SEGMENT) {
            values.add(reader.getText());
        } else if (event == EDIStreamEvent.ELEMENT_DATA) {
            var place = reader.getLocation();
            int component = Math.max(place.getComponentPosition(), 1);
            add(values, place.getElementPosition() + 1, component, reader.getText());
        }
    }

    private static void add(List<String> values, int element, int component, String value) {
        if (!value.isEmpty()) {
            values.add(element + ":" + component + " " + value);
        }
    }
}
