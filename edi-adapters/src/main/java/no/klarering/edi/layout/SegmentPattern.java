package no.klarering.edi.layout;

import java.util.List;
import no.klarering.edi.syntax.MessageText;

/**
 * Which segments a line of a table is about.
 *
 * @param type the message type it holds for; empty for any
 * @param wanted the tag and what its elements must carry: a value, nothing for anything, a hyphen
 *     for "not sent", a tilde for a blank
 */
record SegmentPattern(String type, List<String> wanted) {

    /** Reads {@code CUSRES/BGM+929}: the type and a slash may be left out. */
    static SegmentPattern parse(String written) {
        var pattern = written.strip();
        int slash = pattern.indexOf('/');
        return new SegmentPattern(
                slash < 0 ? "" : pattern.substring(0, slash),
                List.of(pattern.substring(slash + 1).split("\\+")));
    }

    boolean fits(String messageType, MessageText segment) {
        if (!segment.is(1, 1, 1, wanted.get(0)) || !(type.isEmpty() || type.equals(messageType))) {
            return false;
        }
        for (int i = 1; i < wanted.size(); i++) {
            if (!fits(segment, i + 1, wanted.get(i))) {
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
}
