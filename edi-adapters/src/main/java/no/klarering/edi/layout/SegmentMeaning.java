package no.klarering.edi.layout;

import no.klarering.edi.syntax.MessageText;
import no.klarering.kernel.Text;

/**
 * What one kind of segment is called and says.
 *
 * @param pattern which segments it is about
 * @param name what it is called
 * @param nb what it says in Norwegian
 * @param en what it says in English
 */
record SegmentMeaning(SegmentPattern pattern, Text name, Sentence nb, Sentence en) {

    /**
     * Reads a line of the file: pattern, name nb, name en, sentence nb, sentence en, parted by
     * bars.
     */
    static SegmentMeaning parse(String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("five parts are expected, not " + line);
        }
        return new SegmentMeaning(
                SegmentPattern.parse(parts[0]),
                new Text(parts[1].strip(), parts[2].strip()),
                Sentence.parse(parts[3].strip()),
                Sentence.parse(parts[4].strip()));
    }

    boolean fits(String messageType, MessageText segment) {
        return pattern.fits(messageType, segment);
    }

    Text of(MessageText segment) {
        return new Text(nb.filled(segment), en.filled(segment));
    }
}
