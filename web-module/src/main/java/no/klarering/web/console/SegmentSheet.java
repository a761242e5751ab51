package no.klarering.web.console;

import java.util.List;

/**
 * Segments laid out, as many as one page bears.
 *
 * @param total how many the whole has
 */
public record SegmentSheet(List<ShownSegment> segments, int total) {

    public static final SegmentSheet EMPTY = new SegmentSheet(List.of(), 0);

    public SegmentSheet {
        segments = List.copyOf(segments);
    }

    /** Some are not shown. */
    public boolean cut() {
        return segments.size() < total;
    }

    public boolean blank() {
        return total == 0;
    }
}
