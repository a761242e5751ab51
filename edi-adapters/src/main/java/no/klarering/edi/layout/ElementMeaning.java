package no.klarering.edi.layout;

import java.util.Arrays;
import java.util.List;
import no.klarering.edi.syntax.MessageText;
import no.klarering.kernel.Text;

/**
 * What stands at some places of some segments.
 *
 * @param places element and component, {@code 3.2}
 * @param box of the single administrative document; empty for none
 */
record ElementMeaning(
        SegmentPattern pattern, List<String> places, String box, Text name, CodeMeanings codes) {

    private static final int PARTS = 6;

    /** Reads a line of the file: pattern, places, box, name nb, name en, codes, parted by bars. */
    static ElementMeaning parse(String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("six parts are expected, not " + line);
        }
        return new ElementMeaning(
                SegmentPattern.parse(parts[0]),
                Arrays.stream(parts[1].split(",")).map(String::strip).toList(),
                parts[2].strip(),
                new Text(parts[3].strip(), parts[4].strip()),
                CodeMeanings.parse(parts[5]));
    }

    boolean fits(String messageType, MessageText segment, String place) {
        return places.contains(place) && pattern.fits(messageType, segment);
    }
}
