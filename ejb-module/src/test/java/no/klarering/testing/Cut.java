package no.klarering.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts an interchange with the usual service characters into segments, elements or components and
 * puts it together again.
 */
final class Cut {

    private Cut() {}

    /** Replaces some characters somewhere. */
    static String at(String text, WoundSource by, int length, String replacement) {
        int at = by.below(text.length() + 1);
        int end = Math.min(text.length(), at + length);
        return text.substring(0, at) + replacement + text.substring(end);
    }

    static String head(String text, WoundSource by) {
        return text.substring(0, by.below(text.length() + 1));
    }

    static String tail(String text, WoundSource by) {
        return text.substring(by.below(text.length() + 1));
    }

    static String segments(String text, WoundSource by, Consumer<List<String>> change) {
        return changed(text, '\'', change);
    }

    static String elements(String text, WoundSource by, Consumer<List<String>> change) {
        return oneOf(text, '\'', by, segment -> changed(segment, '+', change));
    }

    static String components(String text, WoundSource by, Consumer<List<String>> change) {
        return oneOf(
                text,
                '\'',
                by,
                segment -> oneOf(segment, '+', by, element -> changed(element, ':', change)));
    }

    static List<String> inSegments(String text) {
        return parts(text, '\'');
    }

    private static String oneOf(
            String text, char mark, WoundSource by, java.util.function.UnaryOperator<String> way) {
        return changed(
                text,
                mark,
                parts -> {
                    int at = by.below(parts.size());
                    parts.set(at, way.apply(parts.get(at)));
                });
    }

    private static String changed(String text, char mark, Consumer<List<String>> change) {
        var parts = parts(text, mark);
        change.accept(parts);
        return String.join(String.valueOf(mark), parts);
    }

    /** At least one part, parted by a mark that is not released. */
    private static List<String> parts(String text, char mark) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '?') {
                at++;
            } else if (text.charAt(at) == mark) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
