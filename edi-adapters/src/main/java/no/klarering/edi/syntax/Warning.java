package no.klarering.edi.syntax;

/**
 * Something that is not as it should be but harms nobody: told, not refused.
 *
 * @param code a key of its text, e.g. {@code MESSAGE_TYPE_WITHOUT_ASSOCIATION} or {@code 0085:45}
 * @param place where
 */
public record Warning(String code, Place place) {

    /** UNH 0057 is missing; the direction is taken from BGM 1001. */
    public static final String WITHOUT_ASSOCIATION = "MESSAGE_TYPE_WITHOUT_ASSOCIATION";

    static Warning trailingSeparator(String tag, int segment) {
        return new Warning(
                "0085:" + SyntaxCode.TRAILING_SEPARATOR.code(), Place.segment(tag, segment));
    }
}
