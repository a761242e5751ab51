package no.klarering.edi.syntax;

/**
 * A place in a message or in the envelope.
 *
 * @param tag tag of the segment
 * @param segment position of the segment in its message, UNH being 1; 0 in the envelope
 * @param element position of the element, the tag being 1; 0 when the segment as a whole is meant
 * @param component position of the component in its element; 0 when the element as a whole is meant
 */
public record Place(String tag, int segment, int element, int component) {

    /** A whole segment of a message. */
    public static Place segment(String tag, int segment) {
        return new Place(tag, segment, 0, 0);
    }

    /** A segment of the envelope, or an element of it. */
    public static Place envelope(String tag, int element) {
        return new Place(tag, 0, element, 0);
    }

    /** As people point at it: {@code 26 MEA 4:2}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        if (segment > 0) {
            text.append(segment).append(' ');
        }
        text.append(tag);
        if (element > 0) {
            text.append(' ').append(element);
        }
        if (component > 0) {
            text.append(':').append(component);
        }
        return text.toString();
    }
}
