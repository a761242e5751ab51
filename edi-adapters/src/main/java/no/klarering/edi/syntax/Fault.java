package no.klarering.edi.syntax;

/**
 * A fault in the syntax of what was sent, as a value.
 *
 * @param level how deep it could be placed, which decides the segment of the CONTRL that tells it
 * @param code what is wrong
 * @param place where
 */
public record Fault(Level level, SyntaxCode code, Place place) {

    /** The levels of a CONTRL. */
    public enum Level {
        /** UCI. */
        INTERCHANGE,
        /** UCM; faults in UNH and UNT too. */
        MESSAGE,
        /** UCS. */
        SEGMENT,
        /** UCD. */
        ELEMENT
    }

    /** A fault in the envelope: the whole interchange is refused. */
    public static Fault inEnvelope(SyntaxCode code, String tag, int element) {
        return new Fault(Level.INTERCHANGE, code, Place.envelope(tag, element));
    }

    /** The same sender used the same reference (UNB 0020) before. */
    public static Fault duplicateInterchange() {
        return inEnvelope(SyntaxCode.DUPLICATE, "UNB", Envelope.REFERENCE);
    }

    /** A fault of a message as a whole. */
    public static Fault ofMessage(SyntaxCode code, String tag, int segment, int element) {
        return new Fault(Level.MESSAGE, code, new Place(tag, segment, element, 0));
    }

    /** A fault of a segment or, when the place names one, of an element in it. */
    static Fault at(SyntaxCode code, Place place) {
        return new Fault(levelOf(place), code, place);
    }

    private static Level levelOf(Place place) {
        if (place.segment() == 0) {
            return Level.INTERCHANGE;
        }
        if (place.tag().equals("UNH") || place.tag().equals("UNT")) {
            return Level.MESSAGE;
        }
        return place.element() == 0 ? Level.SEGMENT : Level.ELEMENT;
    }

    /** The key of its text: {@code 0085:} and the code. */
    public String textKey() {
        return "0085:" + code.code();
    }
}
