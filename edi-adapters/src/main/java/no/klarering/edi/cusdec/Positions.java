package no.klarering.edi.cusdec;

import java.util.HashMap;
import java.util.Map;
import no.klarering.declaration.Field;
import no.klarering.declaration.SegmentPositions;

/**
 * Remembers at which segment each field stood; the first one where a field comes more than once.
 */
final class Positions {
    private final Map<String, Integer> positions = new HashMap<>(256);

    void at(Field field, int segment) {
        positions.putIfAbsent(SegmentPositions.key(field), segment);
    }

    void at(int item, Field field, int segment) {
        positions.putIfAbsent(SegmentPositions.key(item, field), segment);
    }

    void at(int item, Field field, String detail, int segment) {
        positions.putIfAbsent(SegmentPositions.key(item, field, detail), segment);
    }

    SegmentPositions all() {
        return new SegmentPositions(positions);
    }
}
