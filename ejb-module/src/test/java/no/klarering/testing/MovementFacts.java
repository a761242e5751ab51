package no.klarering.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.klarering.codes.CodeBook;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.movement.Answers;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.ExportAnswer;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.MovementLaw;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransitAnswer;
import no.klarering.movement.ValidationFacts;
import no.klarering.movement.core.LawFiles;
import no.klarering.voec.VoecNumber;

/** Facts of Digitoll for tests, from the files of {@code config/data}, without a database. */
public final class MovementFacts {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final CodeBook CODES = no.klarering.testing.LawFiles.codes();
    private static final MovementLaw LAW = read();

    private MovementFacts() {}

    public static MovementLaw law() {
        return LAW;
    }

    public static CodeBook codes() {
        return CODES;
    }

    public static ValidationFacts facts(TrafficMode mode, Answers answers) {
        return facts(mode, answers, TODAY);
    }

    public static ValidationFacts facts(TrafficMode mode, Answers answers, LocalDate today) {
        return new ValidationFacts(mode, today, CODES, LAW, answers);
    }

    /** Everything that a house names exists and is in order. */
    public static Answers confirming(HouseConsignment house) {
        var level = house.consignmentHouseLevel();
        return new Answers(
                declarations(house, DeclarationAnswer.USABLE),
                level.previousDocuments().stream()
                        .flatMap(document -> document.referenceNumber().stream())
                        .distinct()
                        .collect(Collectors.toMap(n -> n, n -> TransitAnswer.RELEASED)),
                level.exportFromEU().stream()
                        .map(HouseConsignment.ExportFromEu::exportId)
                        .distinct()
                        .collect(Collectors.toMap(id -> id, id -> ExportAnswer.RELEASED)),
                Set.of(new VoecNumber("2056550")));
    }

    public static Map<DeclarationReference, DeclarationAnswer> declarations(
            HouseConsignment house, DeclarationAnswer answer) {
        return house.consignmentHouseLevel().previousDocuments().stream()
                .map(DeclarationReference::of)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.toMap(declaration -> declaration, declaration -> answer));
    }

    private static MovementLaw read() {
        return LawFiles.law("files", records(LawFiles::read));
    }

    /** What a reader makes of the files. */
    public static DataRecords records(Function<DataFiles, List<DataRecord>> reader) {
        var files = new CsvFiles();
        var records = reader.apply(files);
        if (!files.faults.isEmpty()) {
            throw new IllegalStateException(files.faults.toString());
        }
        return new Kept(records);
    }

    /** Faults that reading a table of these lines tells of. */
    public static List<String> faultsOf(Map<String, String> procedure) {
        var files = new CsvFiles();
        files.instead = List.of(procedure);
        LawFiles.read(files);
        return files.faults;
    }

    private record Kept(List<DataRecord> records) implements DataRecords {

        @Override
        public <T> List<T> of(String kind, Class<T> type) {
            return records.stream()
                    .filter(each -> each.kind().equals(kind))
                    .map(each -> type.cast(each.value()))
                    .toList();
        }
    }

    private static final class CsvFiles implements DataFiles {

        private final List<String> faults = new ArrayList<>();
        private List<Map<String, String>> instead = List.of();

        @Override
        public boolean has(String file) {
            return true;
        }

        @Override
        public void table(String file, Collection<String> columns, Consumer<DataEntry> reader) {
            var rows =
                    instead.isEmpty() || !file.endsWith("procedures.csv")
                            ? CsvFile.rows(no.klarering.testing.LawFiles.data().resolve(file))
                            : instead;
            rows.forEach(row -> reader.accept(new Row(new HashMap<>(row), faults)));
        }

        @Override
        public void array(String file, String name, Consumer<DataEntry> reader) {
            throw new UnsupportedOperationException("no JSON here: " + file);
        }
    }

    private record Row(Map<String, String> values, List<String> faults) implements DataEntry {

        @Override
        public Optional<String> find(String field) {
            return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
        }

        @Override
        public List<DataEntry> entries(String field) {
            return List.of();
        }

        @Override
        public List<String> words(String field) {
            return find(field).map(text -> Arrays.asList(text.split(" "))).orElse(List.of());
        }

        @Override
        public Map<String, String> cells() {
            return values;
        }

        @Override
        public void fault(String field, String what) {
            faults.add(field + ": " + what);
        }
    }
}
