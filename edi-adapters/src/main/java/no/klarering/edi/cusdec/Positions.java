package no.klarering.edi.cusdec;

import no.klarering.declaration.Field;
import no.klarering.declaration.SegmentPositions;

/** Writes down at which segment each field stood. */
final class Positions {

    private final StringBuilder written = new StringBuilder(2_000);

    void at(Field field, int segment) {
        SegmentPositions.write(SegmentPositions.key(field), segment, written);
    }

    void at(int item, Field field, int segment) {
        SegmentPositions.write(SegmentPositions.key(item, field), segment, written);
    }

    void at(int item, Field field, String detail, int segment) {
        SegmentPositions.write(SegmentPositions.key(item, field, detail), segment, written);
    }

    SegmentPositions all() {
        return SegmentPositions.of(written.toString());
    }
}
