package no.klarering.edi.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into components of a fixed greatest length, which put together again give the text.
 */
public final class Pieces {
    private Pieces() {}

    /** At most {@code most} pieces; what does not fit into them is left out. */
    public static List<String> of(String text, int length, int most) {
        var pieces = new ArrayList<String>();
        for (int at = 0; at < text.length() && pieces.size() < most; at += length) {
            pieces.add(text.substring(at, Math.min(at + length, text.length())));
        }
        return pieces;
    }
}
