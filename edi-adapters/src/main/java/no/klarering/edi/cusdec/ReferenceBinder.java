package no.klarering.edi.cusdec;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.klarering.declaration.Field;
import no.klarering.edi.syntax.MessageText;

/**
 * The references (RFF) and places (LOC) of the header, each told by its qualifier; the first of a
 * kind counts.
 */
final class ReferenceBinder {
    private static final Map<String, Field> REFERENCES =
            Map.of(
                    "CO", Field.CREDIT_ACCOUNT,
                    "XC", Field.GOODS_NUMBER,
                    "LAR", Field.GOODS_POSITION,
                    "AEI", Field.RELATED_DECLARATION);
    private static final Map<String, Field> LOCATIONS =
            Map.of(
                    "35", Field.DISPATCH_COUNTRY,
                    "36", Field.DESTINATION_COUNTRY,
                    "42", Field.EXIT_OFFICE,
                    "14", Field.GOODS_LOCATION);

    private final MessageText text;
    private final Positions positions;
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    ReferenceBinder(MessageText text, Positions positions) {
        this.text = text;
        this.positions = positions;
    }

    void reference(int segment) {
        keep(REFERENCES.get(text.text(segment, 2, 1)), text.text(segment, 2, 2), segment);
    }

    void location(int segment) {
        location(segment, text.text(segment, 2, 2));
    }

    /** The place that the qualifier in the first element speaks of. */
    void location(int segment, String place) {
        keep(LOCATIONS.get(text.text(segment, 2, 1)), place, segment);
    }

    void keep(Field field, String value, int segment) {
        values.putIfAbsent(field, value);
        positions.at(field, segment);
    }

    Optional<String> text(Field field) {
        return Optional.ofNullable(values.get(field));
    }
}
