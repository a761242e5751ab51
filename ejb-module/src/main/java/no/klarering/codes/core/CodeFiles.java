package no.klarering.codes.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.codes.Code;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeListName;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;

/** Reads the code lists; a code may have several lines with periods of their own. */
public final class CodeFiles {

    private static final List<String> COLUMNS =
            List.of("code", "name_nb", "name_en", "valid_from", "valid_to");

    private final CodeListName list;
    private final Map<String, List<Code>> lines = new LinkedHashMap<>();

    private CodeFiles(CodeListName list) {
        this.list = list;
    }

    public static List<String> names() {
        return Arrays.stream(CodeListName.values()).map(CodeFiles::name).toList();
    }

    private static String name(CodeListName list) {
        return "codes/" + list.file() + ".csv";
    }

    public static List<DataRecord> read(DataFiles files) {
        return Arrays.stream(CodeListName.values())
                .flatMap(list -> new CodeFiles(list).records(files))
                .toList();
    }

    private Stream<DataRecord> records(DataFiles files) {
        files.table(name(list), COLUMNS, this::line);
        return lines.values().stream()
                .flatMap(List::stream)
                .map(code -> new DataRecord(list.file(), code.code(), code.periods().get(0), code));
    }

    private void line(DataEntry line) {
        var code = line.text("code");
        var period = line.period("valid_from", "valid_to");
        var earlier = lines.computeIfAbsent(code, each -> new ArrayList<>());
        if (earlier.stream().anyMatch(other -> meet(other.periods().get(0), period))) {
            line.fault("valid_from", "The period overlaps that of another line of " + code + ".");
        }
        var attributes = new LinkedHashMap<>(line.cells());
        attributes.keySet().removeAll(Set.copyOf(COLUMNS));
        earlier.add(
                new Code(
                        code,
                        new Text(line.text("name_nb"), line.text("name_en")),
                        List.of(period),
                        attributes));
    }

    private static boolean meet(ValidityPeriod one, ValidityPeriod other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    /** The book of an edition; names and attributes of a code are those of its latest line. */
    public static CodeBook book(String label, DataRecords records) {
        var lists = new EnumMap<CodeListName, Map<String, Code>>(CodeListName.class);
        for (var list : CodeListName.values()) {
            lists.put(
                    list,
                    records.of(list.file(), Code.class).stream()
                            .collect(
                                    Collectors.toMap(
                                            Code::code, Function.identity(), CodeFiles::together)));
        }
        return new CodeBook(label, lists);
    }

    private static Code together(Code one, Code other) {
        var latest = from(one).isAfter(from(other)) ? one : other;
        return new Code(
                latest.code(),
                latest.name(),
                Stream.concat(one.periods().stream(), other.periods().stream())
                        .sorted(Comparator.comparing(ValidityPeriod::from))
                        .toList(),
                latest.attributes());
    }

    private static LocalDate from(Code code) {
        return code.periods().get(code.periods().size() - 1).from();
    }
}
