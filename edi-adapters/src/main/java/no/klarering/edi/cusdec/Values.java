package no.klarering.edi.cusdec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.edi.syntax.MessageText;

/** Takes values out of a message text. */
final class Values {
    private Values() {}

    /** The text there; empty when nothing was sent. */
    static Optional<String> text(MessageText text, int segment, int element, int component) {
        return text.has(segment, element, component)
                ? Optional.of(text.text(segment, element, component))
                : Optional.empty();
    }

    /** A date in format 102, CCYYMMDD, that the reader found to exist. */
    static LocalDate date(MessageText text, int segment, int element, int component) {
        int written = (int) text.whole(segment, element, component);
        return LocalDate.of(written / 10_000, written / 100 % 100, written % 100);
    }

    /** The components of an element that were filled. */
    static List<String> all(MessageText text, int segment, int element) {
        int count = text.components(segment, element);
        var filled = new ArrayList<String>(count);
        for (int component = 1; component <= count; component++) {
            if (text.has(segment, element, component)) {
                filled.add(text.text(segment, element, component));
            }
        }
        return filled;
    }
}
