package no.klarering.edi.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into segments and appends them to a {@link MessageText}. It knows the
 * service characters and the release character, nothing of what a segment means. Line breaks
 * between segments are passed over.
 */
final class Tokenizer {
    private static final byte DATA = 0;
    private static final byte COMPONENT = 1;
    private static final byte ELEMENT = 2;
    private static final byte RELEASE = 3;
    private static final byte TERMINATOR = 4;
    private static final byte CONTROL = 5;
    private static final byte NATIONAL = 6;

    private static final String SEVEN_BITS = "[\\]{|}";
    private static final String LETTERS = "\u00C6\u00D8\u00C5\u00E6\u00F8\u00E5";

    /** The control character outside of the first thirty-two. */
    private static final int DELETE = 0x7F;

    private final InputStream in;
    private final byte[] buffer = new byte[8_192];
    private final byte[] kinds = new byte[256];
    private final int longest;
    private int at;
    private int limit;
    private int taken;
    private long gone;
    private int badElement;
    private int badComponent;
    private int element;
    private int component;

    /** How asking for the next segment ended. */
    enum Step {
        SEGMENT,
        /** Nothing more, after a finished segment. */
        END,
        /** Nothing more, in the middle of a segment. */
        CUT_OFF,
        /** A segment longer than allowed: the stream cannot go on. */
        ENDLESS
    }

    Tokenizer(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        use(ServiceCharacters.DEFAULT);
    }

    private void use(ServiceCharacters characters) {
        Arrays.fill(kinds, 0, 0x20, CONTROL);
        Arrays.fill(kinds, 0x20, 256, DATA);
        kinds[DELETE] = CONTROL;
        kinds[characters.component()] = COMPONENT;
        kinds[characters.element()] = ELEMENT;
        kinds[characters.terminator()] = TERMINATOR;
        if (characters.hasRelease()) {
            kinds[characters.release()] = RELEASE;
        }
    }

    /**
     * Takes the UNA ahead and goes by it; false, and the usual characters stay, when it cannot
     * serve.
     */
    boolean takeServiceCharacters() throws IOException {
        var una = peek(ServiceCharacters.UNA_LENGTH);
        at += una.length;
        var read =
                una.length < ServiceCharacters.UNA_LENGTH
                        ? null
                        : ServiceCharacters.ofUna(una, 0).orElse(null);
        if (read != null) {
            use(read);
        }
        return read != null;
    }

    /**
     * Whether UNB ahead is written with the usual characters though UNA named others; the usual
     * ones hold then.
     */
    boolean otherCharactersAhead() throws IOException {
        var unb = peek(4);
        if (unb.length < 4 || kinds[unb[3] & 0xFF] == ELEMENT) {
            return false;
        }
        boolean other = unb[3] == ServiceCharacters.DEFAULT.element();
        if (other) {
            use(ServiceCharacters.DEFAULT);
        }
        return other;
    }

    /** From here on, characters of seven bits stand for Norwegian letters. */
    void readNationalLetters() {
        for (int i = 0; i < SEVEN_BITS.length(); i++) {
            int character = SEVEN_BITS.charAt(i);
            if (kinds[character] == DATA) {
                kinds[character] = NATIONAL;
            }
        }
    }

    /**
     * Passes over blanks and line breaks and shows up to {@code count} bytes without taking them.
     */
    private byte[] peek(int count) throws IOException {
        skipBreaks();
        while (limit - at < count && refill()) {
            continue;
        }
        return Arrays.copyOfRange(buffer, at, at + Math.min(count, limit - at));
    }

    /**
     * The first three bytes of the next segment, packed by {@link #pack}; -1 at the end of the
     * stream.
     */
    int tagAhead() throws IOException {
        if (!skipBreaks()) {
            return -1;
        }
        while (limit - at < 3 && refill()) {
            continue;
        }
        return limit - at < 3 ? 0 : packed(buffer[at], buffer[at + 1], buffer[at + 2]);
    }

    static int pack(String tag) {
        return packed((byte) tag.charAt(0), (byte) tag.charAt(1), (byte) tag.charAt(2));
    }

    private static int packed(byte first, byte second, byte third) {
        return (first & 0xFF) << 16 | (second & 0xFF) << 8 | third & 0xFF;
    }

    /** How many bytes have been taken from the stream. */
    long position() {
        return gone + at;
    }

    /**
     * The element in which the last segment has a control character, the tag being 1; 0 for none.
     */
    int badElement() {
        return badElement;
    }

    int badComponent() {
        return badComponent;
    }

    Step next(MessageText text) throws IOException {
        if (!skipBreaks()) {
            return Step.END;
        }
        text.openSegment();
        badElement = 0;
        badComponent = 0;
        element = 1;
        component = 1;
        taken = 0;
        return cut(text);
    }

    private Step cut(MessageText text) throws IOException {
        while (at < limit || refill()) {
            int run = at;
            while (run < limit && kinds[buffer[run] & 0xFF] == DATA) {
                run++;
            }
            text.append(buffer, at, run - at);
            taken += run - at + 1;
            at = run;
            if (taken > longest) {
                return Step.ENDLESS;
            }
            if (at < limit && serve(text)) {
                return Step.SEGMENT;
            }
        }
        return Step.CUT_OFF;
    }

    /** Takes one character that is not plain data; true when it ends the segment. */
    private boolean serve(MessageText text) throws IOException {
        switch (kinds[buffer[at++] & 0xFF]) {
            case COMPONENT:
                component++;
                text.openComponent();
                return false;
            case ELEMENT:
                element++;
                component = 1;
                text.openElement();
                return false;
            case TERMINATOR:
                return true;
            case RELEASE:
                released(text);
                return false;
            case NATIONAL:
                buffer[at - 1] = (byte) LETTERS.charAt(SEVEN_BITS.indexOf(buffer[at - 1]));
                text.append(buffer, at - 1, 1);
                return false;
            default:
                markBad();
                text.append(buffer, at - 1, 1);
                return false;
        }
    }

    private void released(MessageText text) throws IOException {
        if (at < limit || refill()) {
            int released = buffer[at] & 0xFF;
            if (released < 0x20 || released == DELETE) {
                markBad();
            }
            text.append(buffer, at++, 1);
        }
    }

    private void markBad() {
        if (badElement == 0) {
            badElement = element;
            badComponent = component;
        }
    }

    private boolean skipBreaks() throws IOException {
        while (at < limit || refill()) {
            byte b = buffer[at];
            if (b != '\r' && b != '\n' && b != ' ') {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean refill() throws IOException {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, limit - at);
            limit -= at;
            gone += at;
            at = 0;
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read <= 0) {
            return false;
        }
        limit += read;
        return true;
    }
}
