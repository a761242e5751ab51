package no.klarering.edi.syntax;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Cuts an interchange into segments, elements and components and does nothing with them. */
public final class BareTokenizer {
    private BareTokenizer() {}

    /** How many segments there are. */
    public static int segments(byte[] interchange) throws IOException {
        var tokens = new Tokenizer(new ByteArrayInputStream(interchange), Integer.MAX_VALUE);
        var text = new MessageText();
        tokens.tagAhead();
        tokens.takeServiceCharacters();
        while (tokens.next(text) == Tokenizer.Step.SEGMENT) {
            continue;
        }
        return text.segments();
    }
}
