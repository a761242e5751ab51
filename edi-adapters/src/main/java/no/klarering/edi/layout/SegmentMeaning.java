package no.klarering.edi.layout;

import java.util.List;
import no.klarering.edi.syntax.MessageText;
import no.klarering.kernel.Text;

/**
 * What one kind of segment is called and says.
 *
 * @param type the message type it holds for; empty for any
 * @param pattern the tag and what its elements must carry, parted by plus: a value, nothing for
 *     anything, a hyphen for "not sent", a tilde for a blank
 * @param name what it is called
 * @param nb what it says in Norwegian
 * @param en what it says in English
 */
record SegmentMeaning(String type, List<String> pattern, Text name, Sentence nb, Sentence en) {

    /**
     * Reads a line of the file: pattern, name nb, name en, sentence nb, sentence en, parted by
     * bars.
     */
    static SegmentMeaning parse(String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("five parts are expected, not " + line);
        }
        var pattern = parts[0].strip();
        int slash = pattern.indexOf('/');
        return new SegmentMeaning(
                slash < 0 ? "" : pattern.substring(0, slash),
                List.of(pattern.substring(slash + 1).split("\\+")),
                new Text(parts[1].strip(), parts[2].strip()),
                Sentence.parse(parts[3].strip()),
                Sentence.parse(parts[4].strip()));
    }

    boolean fits(String messageType, MessageText segment) {
        if (!segment.is(1, 1, 1, pattern.get(0)) || !(type.isEmpty() || type.equals(messageType))) {
            return false;
        }
        for (int i = 1; i < pattern.size(); i++) {
            if (!fits(segment, i + 1, pattern.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(MessageText segment, int element, String wanted) {
        if (wanted.equals("-")) {
            return !segment.has(1, element, 1);
        }
        return wanted.isEmpty() || segment.is(1, element, 1, wanted.replace('~', ' '));
    }

    Text of(MessageText segment) {
        return new Text(nb.filled(segment), en.filled(segment));
    }
}
