package no.klarering.declaration;

import java.util.Map;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/**
 * Where in the message each field stood, so that a fault found by a rule can be shown at its
 * segment.
 *
 * @param positions segment position (UNH = 1) by key; the key of a header or summary field is its
 *     {@link Field} name, of a line field the item number, a slash and the name, of one charge
 *     additionally a slash and the charge code
 */
public record SegmentPositions(Map<String, Integer> positions) {

    public static final SegmentPositions UNKNOWN = new SegmentPositions(Map.of());

    public SegmentPositions {
        positions = Map.copyOf(positions);
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

    /**
     * The place with its segment, when it is known; a line's own CST when the field itself is
     * missing.
     */
    public Where locate(Where where) {
        var own =
                where.errorPoint() > 0 && where.errorPoint() < Where.SUMMARY
                        ? where.errorPoint() + "/" + where.field()
                        : where.field();
        var position = positions.get(own);
        if (position == null && where.errorPoint() > 0 && where.errorPoint() < Where.SUMMARY) {
            position = positions.get(key(where.errorPoint(), Field.ITEM));
        }
        return position == null ? where : where.atSegment(position);
    }

    /** The problem with its place located; a fault in one charge is shown at that charge. */
    public Problem locate(Problem problem) {
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
