package no.klarering.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/**
 * Where in the message each field stood, so that a fault found by a rule can be shown at its
 * segment. Most declarations have no fault: so it is kept as it was written down, and made into an
 * index when somebody asks.
 *
 * @param written a line for each field: its key, a colon, the segment position (UNH = 1); where a
 *     key comes twice the first counts. The key of a header or summary field is its {@link Field}
 *     name, of a line field the item number, a slash and the name, of one charge additionally a
 *     slash and the charge code
 * @param positions the same as the form before this one wrote it; empty in what is written now
 */
public record SegmentPositions(String written, Map<String, Integer> positions) {

    public static final SegmentPositions UNKNOWN = of("");

    private static final char BETWEEN_FIELDS = '\n';
    private static final char BEFORE_SEGMENT = ':';

    public SegmentPositions {
        written = written == null ? "" : written;
        positions = positions == null ? Map.of() : Map.copyOf(positions);
    }

    public static SegmentPositions of(String written) {
        return new SegmentPositions(written, Map.of());
    }

    /** Adds one line to what is written. */
    public static void write(String key, int segment, StringBuilder written) {
        written.append(key).append(BEFORE_SEGMENT).append(segment).append(BETWEEN_FIELDS);
    }

    public static String key(Field field) {
        return field.name();
    }

    public static String key(int item, Field field) {
        return item + "/" + field.name();
    }

    public static String key(int item, Field field, String detail) {
        return item + "/" + field.name() + "/" + detail;
    }

    /** The problems with their places located; a fault in one charge is shown at that charge. */
    public List<Problem> locate(List<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        var index = index();
        return problems.stream().map(index::locate).toList();
    }

    public Index index() {
        var index = new HashMap<>(positions);
        var start = 0;
        for (var end = written.indexOf(BETWEEN_FIELDS);
                end >= 0;
                end = written.indexOf(BETWEEN_FIELDS, start)) {
            var colon = written.lastIndexOf(BEFORE_SEGMENT, end);
            // A charge code may hold anything, a line break too: such a key is not found again.
            if (colon >= start && isNumber(colon + 1, end)) {
                index.putIfAbsent(
                        written.substring(start, colon),
                        Integer.parseInt(written, colon + 1, end, 10));
            }
            start = end + 1;
        }
        return new Index(index);
    }

    private boolean isNumber(int from, int end) {
        return from < end && written.substring(from, end).chars().allMatch(Character::isDigit);
    }

    /** Positions by key. */
    public record Index(Map<String, Integer> positions) {

        public Index {
            positions = Map.copyOf(positions);
        }

        /**
         * The place with its segment, when it is known; a line's own CST when the field itself is
         * missing.
         */
        public Where locate(Where where) {
            var inLine = where.errorPoint() > 0 && where.errorPoint() < Where.SUMMARY;
            var own = inLine ? where.errorPoint() + "/" + where.field() : where.field();
            var position = positions.get(own);
            if (position == null && inLine) {
                position = positions.get(key(where.errorPoint(), Field.ITEM));
            }
            return position == null ? where : where.atSegment(position);
        }

        Problem locate(Problem problem) {
            var where = problem.where();
            var charge = problem.values().get("charge");
            var position =
                    charge == null
                            ? null
                            : positions.get(key(where.errorPoint(), Field.CHARGE, charge));
            return new Problem(
                    problem.code(),
                    position == null ? locate(where) : where.atSegment(position),
                    problem.values());
        }
    }
}
