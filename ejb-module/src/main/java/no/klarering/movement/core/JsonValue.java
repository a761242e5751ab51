package no.klarering.movement.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** JSON as plain values; a {@code null} in the text is a field that is not there. */
public sealed interface JsonValue {

    /** Fields by name. */
    record JsonObject(Map<String, JsonValue> fields) implements JsonValue {}

    /** Elements in order. */
    record JsonList(List<JsonValue> elements) implements JsonValue {}

    /** A text. */
    record JsonText(String text) implements JsonValue {}

    /** A number, exactly as written. */
    record JsonNumber(BigDecimal number) implements JsonValue {}

    /** True or false. */
    record JsonFlag(boolean flag) implements JsonValue {}
}
