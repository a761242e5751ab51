package no.klarering.edition.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.klarering.edition.DataEntry;

/** The objects of one array in the outermost object of a JSON file, one after the other. */
final class JsonArray {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build();

    private final FileReading reading;
    private final String file;
    private final String name;

    JsonArray(FileReading reading, String file, String name) {
        this.reading = reading;
        this.file = file;
        this.name = name;
    }

    void read(InputStream in, Consumer<DataEntry> reader) throws IOException {
        try (var parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                reading.fault(file, "", "The file is not a JSON object.");
                return;
            }
            var found = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var wanted = parser.currentName().equals(name);
                if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
                    found = true;
                    readAll(parser, reader);
                } else {
                    parser.skipChildren();
                }
            }
            if (!found) {
                reading.fault(file, "/" + name, "The array is missing.");
            }
        }
    }

    private void readAll(JsonParser parser, Consumer<DataEntry> reader) throws IOException {
        for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            var pointer = "/" + name + "/" + index;
            JsonNode node = JSON.readTree(parser);
            if (!node.isObject()) {
                reading.fault(file, pointer, "Expected an object.");
            } else if (reading.count(file)) {
                reader.accept(new Node(node, pointer));
            }
        }
    }

    private final class Node implements DataEntry {

        private final JsonNode node;
        private final String pointer;

        Node(JsonNode node, String pointer) {
            this.node = node;
            this.pointer = pointer;
        }

        @Override
        public Optional<String> find(String field) {
            var value = node.get(field);
            return value == null || !value.isValueNode() || value.isNull()
                    ? Optional.empty()
                    : Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
        }

        @Override
        public List<DataEntry> entries(String field) {
            var below = node.path(field);
            if (below.isObject()) {
                return List.of(new Node(below, pointer + "/" + field));
            }
            var entries = new ArrayList<DataEntry>();
            for (var child : below) {
                var at = pointer + "/" + field + "/" + entries.size();
                entries.add(new Node(child, at));
            }
            return entries;
        }

        @Override
        public List<String> words(String field) {
            var words = new ArrayList<String>();
            node.path(field).forEach(word -> words.add(word.asText()));
            return words;
        }

        @Override
        public Map<String, String> cells() {
            var cells = new LinkedHashMap<String, String>();
            node.fieldNames()
                    .forEachRemaining(
                            field -> find(field).ifPresent(value -> cells.put(field, value)));
            return cells;
        }

        @Override
        public void fault(String field, String what) {
            reading.fault(file, pointer + "/" + field, what);
        }
    }
}
