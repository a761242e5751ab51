package no.klarering.edi.cusdec;

import java.util.HashMap;
import java.util.Map;
import no.klarering.declaration.Field;
import no.klarering.declaration.SegmentPositions;

/**
 * Remembers at which segment each field stood; the first one where a field comes more than once.
 *
 * <p>The keys of the usual lines are made once and shared: they would otherwise be most of what a
 * bound message weighs.
 */
final class Positions {
    private static final int SHARED_ITEMS = 1_000;
    private static final int FIELDS = Field.values().length;
    private static final String[] SHARED = new String[SHARED_ITEMS * FIELDS];

    private final Map<String, Integer> positions = new HashMap<>(256);

    void at(Field field, int segment) {
        positions.putIfAbsent(SegmentPositions.key(field), segment);
    }

    void at(int item, Field field, int segment) {
        positions.putIfAbsent(key(item, field), segment);
    }

    void at(int item, Field field, String detail, int segment) {
        positions.putIfAbsent(SegmentPositions.key(item, field, detail), segment);
    }

    SegmentPositions all() {
        return new SegmentPositions(positions);
    }

    private static String key(int item, Field field) {
        if (item >= SHARED_ITEMS) {
            return SegmentPositions.key(item, field);
        }
        int place = item * FIELDS + field.ordinal();
        var known = SHARED[place];
        if (known == null) {
            // two threads may both make it: the keys are equal, and either may stay
            known = SegmentPositions.key(item, field);
            SHARED[place] = known;
        }
        return known;
    }
}
