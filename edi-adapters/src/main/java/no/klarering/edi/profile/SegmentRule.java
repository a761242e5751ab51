package no.klarering.edi.profile;

import java.util.List;

/**
 * The elements of one kind of segment.
 *
 * @param name name in the profile: the tag, and what parts it from others with the same tag, e.g.
 *     {@code CST/line}
 * @param tag three letters
 * @param elements the elements after the tag, in order
 */
public record SegmentRule(String name, String tag, List<ElementRule> elements) {

    public SegmentRule {
        elements = List.copyOf(elements);
    }

    static String tagOf(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
