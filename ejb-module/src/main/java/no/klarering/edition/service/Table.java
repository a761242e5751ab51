package no.klarering.edition.service;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.klarering.edition.DataEntry;

/** A CSV file, line by line; every line must have as many cells as the header. */
final class Table {

    private static final ObjectReader CSV =
            CsvMapper.builder()
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build()
                    .readerFor(String[].class)
                    .with(CsvParser.Feature.WRAP_AS_ARRAY)
                    .with(CsvParser.Feature.SKIP_EMPTY_LINES);

    private final FileReading reading;
    private final String file;
    private final Collection<String> columns;

    Table(FileReading reading, String file, Collection<String> columns) {
        this.reading = reading;
        this.file = file;
        this.columns = columns;
    }

    void read(InputStream in, Consumer<DataEntry> reader) throws IOException {
        try (MappingIterator<String[]> lines = CSV.readValues(in)) {
            if (!lines.hasNextValue()) {
                reading.fault(file, "line 1", "The header line is missing.");
                return;
            }
            var header = List.of(lines.nextValue());
            if (!isComplete(header)) {
                return;
            }
            while (lines.hasNextValue()) {
                var number = lines.getParser().currentLocation().getLineNr();
                var line = lines.nextValue();
                if (!reading.count(file)) {
                    return;
                }
                read(header, line, number, reader);
            }
        }
    }

    private boolean isComplete(List<String> header) {
        var missing = columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            reading.fault(
                    file,
                    "line 1",
                    "These columns are missing: " + String.join(", ", missing) + ".");
        }
        var once = new HashSet<String>();
        var twice = header.stream().filter(column -> !once.add(column)).toList();
        if (!twice.isEmpty()) {
            reading.fault(
                    file,
                    "line 1",
                    "These columns are there twice: " + String.join(", ", twice) + ".");
        }
        return missing.isEmpty() && twice.isEmpty();
    }

    private void read(List<String> header, String[] line, int number, Consumer<DataEntry> reader) {
        if (line.length != header.size()) {
            reading.fault(
                    file,
                    "line " + number,
                    "The line has " + line.length + " cells, the header " + header.size() + ".");
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < line.length; i++) {
            if (!line[i].isBlank()) {
                cells.put(header.get(i), line[i].strip());
            }
        }
        reader.accept(new Line(cells, number));
    }

    private final class Line implements DataEntry {

        private final Map<String, String> cells;
        private final int number;

        Line(Map<String, String> cells, int number) {
            this.cells = cells;
            this.number = number;
        }

        @Override
        public Optional<String> find(String field) {
            return Optional.ofNullable(cells.get(field));
        }

        @Override
        public List<DataEntry> entries(String field) {
            return List.of();
        }

        @Override
        public List<String> words(String field) {
            return find(field).map(cell -> Arrays.asList(cell.split(" +"))).orElse(List.of());
        }

        @Override
        public Map<String, String> cells() {
            return cells;
        }

        @Override
        public void fault(String field, String what) {
            reading.fault(file, "line " + number + ", column " + field, what);
        }
    }
}
