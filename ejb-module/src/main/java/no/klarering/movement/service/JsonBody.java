package no.klarering.movement.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.klarering.kernel.Problem;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Reading;
import no.klarering.movement.core.JsonValue;

/** Takes JSON apart into plain values, within limits that no body of a sender can cross. */
final class JsonBody {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_LEVELS = 32;
    static final int MOST_VALUES = 250_000;
    static final int MOST_CHARACTERS = 100_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MOST_LEVELS)
                                    .maxStringLength(MOST_CHARACTERS)
                                    .maxNameLength(200)
                                    .maxNumberLength(50)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final Problem NOWHERE =
            MovementFault.NOT_JSON.at("", Map.of("line", "1", "column", "1"));

    private final JsonParser parser;
    private int values;

    private JsonBody(JsonParser parser) {
        this.parser = parser;
    }

    static <M> Reading<M> read(byte[] body, Function<JsonValue, Reading<M>> reader) {
        if (body.length > MOST_BYTES) {
            return refused(MovementFault.TOO_LARGE.at(""));
        }
        try (var parser = FACTORY.createParser(body)) {
            var whole = new JsonBody(parser);
            var json = whole.one();
            return whole.isTooMuch() ? refused(MovementFault.TOO_LARGE.at("")) : reader.apply(json);
        } catch (StreamConstraintsException beyondLimits) {
            return refused(MovementFault.TOO_LARGE.at(""));
        } catch (JsonProcessingException notJson) {
            return refused(notJson(notJson));
        } catch (IOException notText) {
            // From memory only characters can fail that are none in the encoding they seem to have.
            return refused(NOWHERE);
        }
    }

    private static <M> Reading<M> refused(Problem fault) {
        return new Reading.Faulty<>(List.of(fault));
    }

    private static Problem notJson(JsonProcessingException fault) {
        var place = fault.getLocation();
        return place == null
                ? NOWHERE
                : MovementFault.NOT_JSON.at(
                        "",
                        Map.of(
                                "line", Integer.toString(place.getLineNr()),
                                "column", Integer.toString(place.getColumnNr())));
    }

    /** The one value of the body, cut short when there are too many values in it. */
    private JsonValue one() throws IOException {
        parser.nextToken();
        var json = value();
        if (!isTooMuch() && parser.nextToken() != null) {
            throw new JsonParseException(parser, "more than one value");
        }
        return json;
    }

    private boolean isTooMuch() {
        return values > MOST_VALUES;
    }

    private JsonValue value() throws IOException {
        values++;
        var token = parser.currentToken();
        if (token == null) {
            throw new JsonParseException(parser, "nothing");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> new JsonValue.JsonText(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonValue.JsonNumber(parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.JsonFlag(true);
            case VALUE_FALSE -> new JsonValue.JsonFlag(false);
            default -> null;
        };
    }

    private JsonValue object() throws IOException {
        var fields = new HashMap<String, JsonValue>();
        while (!isTooMuch() && parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            var value = value();
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new JsonValue.JsonObject(fields);
    }

    private JsonValue list() throws IOException {
        var elements = new ArrayList<JsonValue>();
        while (!isTooMuch() && parser.nextToken() != JsonToken.END_ARRAY) {
            var value = value();
            elements.add(value == null ? NOTHING : value);
        }
        return new JsonValue.JsonList(elements);
    }

    /** A null in a list keeps its place, as an object without fields. */
    private static final JsonValue NOTHING = new JsonValue.JsonObject(Map.of());
}
