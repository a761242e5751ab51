package no.klarering.edi.legal;

import java.util.ArrayList;
import java.util.List;

/**
 * A segment as values.
 *
 * @param tag its tag
 * @param elements the elements after the tag, each with its components; none of them ends empty
 */
public record LegalSegment(String tag, List<List<String>> elements) {

    public LegalSegment {
        elements = withoutEmptyEnd(elements.stream().map(LegalSegment::withoutEmpty).toList());
    }

    private static List<String> withoutEmpty(List<String> components) {
        int filled = components.size();
        while (filled > 0 && components.get(filled - 1).isEmpty()) {
            filled--;
        }
        return List.copyOf(components.subList(0, filled));
    }

    private static List<List<String>> withoutEmptyEnd(List<List<String>> elements) {
        int filled = elements.size();
        while (filled > 0 && elements.get(filled - 1).isEmpty()) {
            filled--;
        }
        return List.copyOf(elements.subList(0, filled));
    }

    static LegalSegment of(String tag, String... simple) {
        var elements = new ArrayList<List<String>>();
        for (var value : simple) {
            elements.add(List.of(value));
        }
        return new LegalSegment(tag, elements);
    }

    /** Whether anything stands in the element, the tag being 1. */
    boolean has(int element) {
        return elements.size() >= element - 1 && !elements.get(element - 2).isEmpty();
    }

    /** The value there, the tag being element 1; empty when nothing stands there. */
    String value(int element) {
        return elements.size() < element - 1 || elements.get(element - 2).isEmpty()
                ? ""
                : elements.get(element - 2).get(0);
    }
}
