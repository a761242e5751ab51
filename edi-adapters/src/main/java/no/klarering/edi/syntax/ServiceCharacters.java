package no.klarering.edi.syntax;

import java.util.Optional;

/**
 * The characters that part and release (UNA). The decimal mark is not among them: both comma and
 * point are read, and comma is written.
 *
 * @param component between components, usually a colon
 * @param element between elements, usually a plus
 * @param release takes the meaning from the next one, usually a question mark; a blank when there
 *     is none
 * @param terminator ends a segment, usually an apostrophe
 */
public record ServiceCharacters(char component, char element, char release, char terminator) {

    /** What holds when there is no UNA. */
    public static final ServiceCharacters DEFAULT = new ServiceCharacters(':', '+', '?', '\'');

    /** Length of the UNA with its tag. */
    static final int UNA_LENGTH = 9;

    /**
     * Reads the nine bytes of a UNA; empty when its characters cannot part anything, because two
     * are the same or one is a letter, a digit or a control character.
     */
    static Optional<ServiceCharacters> ofUna(byte[] text, int at) {
        var read =
                new ServiceCharacters(
                        charAt(text, at + 3),
                        charAt(text, at + 4),
                        charAt(text, at + 6),
                        charAt(text, at + 8));
        return read.usable() ? Optional.of(read) : Optional.empty();
    }

    private static char charAt(byte[] text, int at) {
        return (char) (text[at] & 0xFF);
    }

    boolean hasRelease() {
        return release != ' ';
    }

    private boolean usable() {
        return parts(component)
                && parts(element)
                && parts(terminator)
                && (!hasRelease() || parts(release))
                && component != element
                && component != terminator
                && element != terminator
                && release != component
                && release != element
                && release != terminator;
    }

    private static boolean parts(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    boolean serves(char c) {
        return c == component || c == element || c == terminator || (hasRelease() && c == release);
    }
}
