package no.klarering.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Messages of Digitoll as JSON for tests: each is right in everything, and each method gives
 * another that differs in what it names. Places are JSON pointers.
 */
public final class MovementMessages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode message;

    private MovementMessages(JsonNode message) {
        this.message = message;
    }

    /** A lorry to Svinesund with two masters and a direct consignment. */
    public static MovementMessages aTransport() {
        return file("transport");
    }

    /** The first of the masters. */
    public static MovementMessages aMaster() {
        return file("master-consignment");
    }

    /** A house below the first master: free circulation, an export ends. */
    public static MovementMessages aHouse() {
        return file("house-consignment");
    }

    /** The direct consignment: a woollen cap for a person. */
    public static MovementMessages aVoecHouse() {
        return file("voec-house-consignment");
    }

    private static MovementMessages file(String name) {
        try (var file = MovementMessages.class.getResourceAsStream("/movement/" + name + ".json")) {
            return new MovementMessages(JSON.readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param json the value that takes the place of what is there
     */
    public MovementMessages with(String pointer, String json) {
        var copy = message.deepCopy();
        var cut = pointer.lastIndexOf('/');
        var holder = copy.at(pointer.substring(0, cut));
        var last = pointer.substring(cut + 1);
        if (holder instanceof ArrayNode list) {
            place(list, Integer.parseInt(last), tree(json));
        } else {
            ((ObjectNode) holder).set(last, tree(json));
        }
        return new MovementMessages(copy);
    }

    private static void place(ArrayNode list, int index, JsonNode value) {
        if (index < list.size()) {
            list.set(index, value);
        } else {
            list.add(value);
        }
    }

    public MovementMessages without(String pointer) {
        var copy = message.deepCopy();
        var cut = pointer.lastIndexOf('/');
        var holder = copy.at(pointer.substring(0, cut));
        var last = pointer.substring(cut + 1);
        if (holder instanceof ArrayNode list) {
            list.remove(Integer.parseInt(last));
        } else {
            ((ObjectNode) holder).remove(last);
        }
        return new MovementMessages(copy);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    public JsonNode tree() {
        return message;
    }

    public byte[] bytes() {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }
}
