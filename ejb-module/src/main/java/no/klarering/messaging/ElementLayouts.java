package no.klarering.messaging;

import java.util.List;
import no.klarering.kernel.Text;
import no.klarering.messaging.SegmentLayouts.Segment;

/**
 * Explains an interchange box by box: each value with its name, its box and what its code means.
 */
public interface ElementLayouts {

    /**
     * The segments in order; bytes that begin with neither UNA nor UNB give one that is unreadable.
     *
     * @param most so many segments at most
     */
    List<Explained> explain(byte[] interchange, int most);

    /** One segment with its values. */
    record Explained(Segment segment, List<Element> elements) {

        public Explained {
            elements = List.copyOf(elements);
        }

        /** Whether it stands for what is no interchange. */
        public boolean unreadable() {
            return segment.tag().isEmpty();
        }
    }

    /**
     * One value sent.
     *
     * @param element position in the segment, the tag being 1
     * @param component position in the element
     * @param box of the single administrative document, such as {@code 34a}; empty for what has
     *     none
     * @param name what is given there
     * @param value as sent, release characters undone
     * @param meaning of a code; empty texts for what is no code, or not in the list
     */
    record Element(int element, int component, String box, Text name, String value, Text meaning) {}
}
