package no.klarering.edi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the writer writes, the reader reads as the same. */
class WriteThenReadTest {
    private final Random random = new Random(20240603);

    @Test
    void givesBackEveryValueThatWasWritten() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            var elements = elements();

            var read = read(written(elements));

            assertThat(read).isEqualTo(elements);
        }
    }

    @Test
    void writesNoSeparatorAtTheEnd() {
        for (int i = 0; i < 1_000; i++) {
            var segment = written(elements());

            assertThat(segment.replaceAll("\\?.", "x")).doesNotEndWith("+").doesNotEndWith(":");
        }
    }

    private static String written(List<List<String>> elements) {
        var writer = SegmentWriter.segment("FTX");
        elements.forEach(element -> writer.element(element.toArray(String[]::new)));
        return writer.text();
    }

    private static List<List<String>> read(String segment) throws IOException {
        var bytes = (segment + "'").getBytes(StandardCharsets.ISO_8859_1);
        var text = new MessageText();
        assertThat(new Tokenizer(new ByteArrayInputStream(bytes), 100_000).next(text))
                .isEqualTo(Tokenizer.Step.SEGMENT);
        var elements = new ArrayList<List<String>>();
        for (int element = 2; element <= text.elements(1); element++) {
            var components = new ArrayList<String>();
            for (int component = 1; component <= text.components(1, element); component++) {
                components.add(text.text(1, element, component));
            }
            elements.add(components);
        }
        return elements;
    }

    /**
     * Elements of any printable characters, the last component of each and the last element filled.
     */
    private List<List<String>> elements() {
        var elements = new ArrayList<List<String>>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            elements.add(last || random.nextBoolean() ? components() : List.of(""));
        }
        return elements;
    }

    private List<String> components() {
        var components = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            components.add(random.nextInt(3) == 0 ? "" : value());
        }
        components.add(value());
        return components;
    }

    private String value() {
        var value = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            value.append(character());
        }
        return value.toString();
    }

    private char character() {
        return random.nextInt(3) == 0
                ? "+:?'".charAt(random.nextInt(4))
                : (char) (0x21 + random.nextInt(0x5E));
    }
}
