package no.klarering.edi.syntax;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Walks through the segments of an interchange for showing them: nothing is judged, everything is
 * passed on as it was sent.
 */
public final class SegmentWalk {
    private static final int UNA = Tokenizer.pack("UNA");
    private static final int UNH = Tokenizer.pack("UNH");
    private static final int UNT = Tokenizer.pack("UNT");

    private final byte[] interchange;
    private final Visitor visitor;
    private final Tokenizer tokens;
    private final MessageText text = MessageText.ofOneSegment();
    private int messages;
    private int position;

    /** Is shown one segment after the other. */
    public interface Visitor {

        /**
         * @param message number of the message from 1; 0 for the envelope
         * @param position position in its message, UNH being 1; 0 for the envelope
         * @param raw as sent, without the terminator
         * @param text the one segment, release characters undone; used again for the next one
         */
        void segment(int message, int position, String raw, MessageText text);
    }

    private SegmentWalk(byte[] interchange, Visitor visitor) {
        this.interchange = interchange;
        this.visitor = visitor;
        this.tokens = new Tokenizer(new ByteArrayInputStream(interchange), Integer.MAX_VALUE);
    }

    /** Whether this begins as an interchange does. */
    public static boolean readable(byte[] interchange) {
        try {
            int tag =
                    new Tokenizer(new ByteArrayInputStream(interchange), Integer.MAX_VALUE)
                            .tagAhead();
            return tag == UNA || tag == Tokenizer.pack("UNB");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows every segment, the unfinished last one too. */
    public static void through(byte[] interchange, Visitor visitor) {
        try {
            new SegmentWalk(interchange, visitor).walk();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk() throws IOException {
        if (tokens.tagAhead() == UNA) {
            serviceCharacters();
        }
        boolean inMessage = false;
        for (int tag = tokens.tagAhead(); tag >= 0; tag = tokens.tagAhead()) {
            if (tag == UNH) {
                inMessage = true;
                messages++;
                position = 0;
            }
            position = inMessage ? position + 1 : 0;
            segment(inMessage);
            inMessage = inMessage && tag != UNT;
        }
    }

    private void serviceCharacters() throws IOException {
        int from = (int) tokens.position();
        tokens.takeServiceCharacters();
        text.clear();
        text.openSegment();
        text.append(new byte[] {'U', 'N', 'A'}, 0, 3);
        visitor.segment(0, 0, raw(from, (int) tokens.position() - 1), text);
    }

    private void segment(boolean inMessage) throws IOException {
        int from = (int) tokens.position();
        text.clear();
        boolean finished = tokens.next(text) == Tokenizer.Step.SEGMENT;
        int to = (int) tokens.position() - (finished ? 1 : 0);
        visitor.segment(inMessage ? messages : 0, position, raw(from, to), text);
    }

    private String raw(int from, int to) {
        return new String(interchange, from, Math.max(to - from, 0), StandardCharsets.ISO_8859_1);
    }
}
