package no.klarering.edi.profile;

import java.util.List;

/**
 * The elements of one kind of segment.
 *
 * @param name name in the profile: the tag, and what parts it from others with the same tag, e.g.
 *     {@code CST/line}
 * @param tag three letters
 * @param elements the elements after the tag, in order
 * @param oneOf positions of elements, the tag being 1, of which at least one must be there; empty
 *     when there is no such dependency
 */
public record SegmentRule(
        String name, String tag, List<ElementRule> elements, List<Integer> oneOf) {

    public SegmentRule {
        elements = List.copyOf(elements);
        oneOf = List.copyOf(oneOf);
    }

    static String tagOf(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
