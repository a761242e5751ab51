package no.klarering.movement.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.klarering.kernel.Problem;
import no.klarering.movement.core.JsonValue.JsonList;
import no.klarering.movement.core.JsonValue.JsonObject;

/** The fields of one JSON object: its single values, objects and lists. */
final class Fields extends Scalars {

    private Fields(Map<String, JsonValue> values, String path, Consumer<Problem> faults) {
        super(values, path, faults);
    }

    static Fields ofMessage(JsonObject message, Consumer<Problem> faults) {
        return new Fields(message.fields(), "", faults);
    }

    /** Fields of what is not there: everything is harmless and nothing is a fault. */
    private static Fields ofNothing() {
        return new Fields(Map.of(), "", fault -> {});
    }

    /** An object that must be there. */
    <T> T object(String field, Function<Fields, T> reader) {
        return objectIfAny(field, reader)
                .orElseGet(
                        () -> {
                            absent(field);
                            return reader.apply(ofNothing());
                        });
    }

    <T> Optional<T> objectIfAny(String field, Function<Fields, T> reader) {
        var value = find(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(element(value.get(), field, reader));
    }

    private <T> T element(JsonValue value, String field, Function<Fields, T> reader) {
        if (value instanceof JsonObject object) {
            return reader.apply(new Fields(object.fields(), path(field), faults()));
        }
        wrongKind(field, "object");
        return reader.apply(ofNothing());
    }

    /** A list that must be there. */
    <T> List<T> list(String field, int min, int max, Function<Fields, T> reader) {
        if (!has(field)) {
            absent(field);
            return List.of();
        }
        return elements(field, min, max, (value, place) -> element(value, place, reader));
    }

    <T> List<T> listIfAny(String field, int max, Function<Fields, T> reader) {
        return elements(field, 0, max, (value, place) -> element(value, place, reader));
    }

    /** A list whose elements are objects with one text, or that text alone. */
    List<String> textsIfAny(String field, String name, int max, int length) {
        return elements(
                field,
                0,
                max,
                (value, place) ->
                        value instanceof JsonObject
                                ? element(value, place, inner -> inner.text(name, 1, length))
                                : new Fields(Map.of(place, value), path(""), faults())
                                        .text(place, 1, length));
    }

    /** Reads one element of a list, named by its field and number. */
    @FunctionalInterface
    private interface ElementReader<T> {

        T read(JsonValue value, String place);
    }

    private <T> List<T> elements(String field, int min, int max, ElementReader<T> reader) {
        var value = find(field).orElse(null);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonList list)) {
            wrongKind(field, "array");
            return List.of();
        }
        var size = list.elements().size();
        if (size < min || size > max) {
            size(field, min, max);
            return List.of();
        }
        var read = new ArrayList<T>(size);
        for (var i = 0; i < size; i++) {
            read.add(reader.read(list.elements().get(i), field + "[" + i + "]"));
        }
        return read;
    }
}
