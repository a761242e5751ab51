package no.klarering.risk.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.Text;
import no.klarering.risk.CheckTexts;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.StatisticsCheck;
import no.klarering.risk.StatisticsMask;

/** Reads the statistics masks, and how their checks are told. */
public final class MaskFiles {

    private static final String MASKS = "risk/masks.csv";
    private static final String CHECKS = "risk/checks.csv";
    private static final String MASK = "mask";
    private static final String CHECK = "check";

    private static final List<String> COLUMNS_OF_MASKS =
            List.of(
                    "id",
                    "check",
                    "direction",
                    "commodity_prefix",
                    "least",
                    "most",
                    "valid_from",
                    "valid_to");

    private static final List<String> COLUMNS_OF_CHECKS =
            List.of(
                    "check",
                    "confirmed_by",
                    "reason_nb",
                    "reason_en",
                    "confirmed_nb",
                    "confirmed_en",
                    "request");

    private final List<DataRecord> records = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<StatisticsCheck> told = new HashSet<>();

    private MaskFiles() {}

    public static List<String> names() {
        return List.of(CHECKS, MASKS);
    }

    public static List<DataRecord> read(DataFiles files) {
        var reading = new MaskFiles();
        files.table(CHECKS, COLUMNS_OF_CHECKS, reading::check);
        files.table(MASKS, COLUMNS_OF_MASKS, reading::mask);
        return reading.records;
    }

    private void check(DataEntry line) {
        var texts =
                new CheckTexts(
                        checkOf(line),
                        line.text("confirmed_by"),
                        new Text(line.text("reason_nb"), line.text("reason_en")),
                        new Text(line.text("confirmed_nb"), line.text("confirmed_en")),
                        line.text("request"));
        if (!told.add(texts.check())) {
            line.fault("check", "The check " + texts.check() + " is there twice.");
        }
        records.add(new DataRecord(CHECK, texts.check().name(), DataEntry.ALWAYS, texts));
    }

    private void mask(DataEntry line) {
        var id = line.text("id");
        if (!known.add(id)) {
            line.fault("id", "The mask " + id + " is there twice.");
        }
        var check = checkOf(line);
        if (!told.contains(check)) {
            line.fault("check", "There is no text for the check " + check + ".");
        }
        var least = line.number("least");
        var most = line.number("most");
        if (least.compareTo(most) > 0) {
            line.fault("most", "The most, " + most + ", is below the least, " + least + ".");
        }
        var mask =
                new StatisticsMask(
                        id,
                        check,
                        line.readIfAny("direction", MaskFiles::direction, "IMPORT or EXPORT"),
                        line.read("commodity_prefix", MaskFiles::commodity, "two to eight digits")
                                .orElse(""),
                        least.min(most),
                        most,
                        line.period("valid_from", "valid_to"));
        records.add(new DataRecord(MASK, id, mask.period(), mask));
    }

    private static StatisticsCheck checkOf(DataEntry line) {
        return line.read(
                        "check",
                        text ->
                                Arrays.stream(StatisticsCheck.values())
                                        .filter(check -> check.name().equals(text))
                                        .findFirst(),
                        "a check such as VALUE_WEIGHT")
                .orElse(StatisticsCheck.VALUE_WEIGHT);
    }

    private static Optional<String> direction(String text) {
        return Optional.of(text).filter(t -> t.equals("IMPORT") || t.equals("EXPORT"));
    }

    private static Optional<String> commodity(String text) {
        return Optional.of(text).filter(t -> t.matches("[0-9]{2,8}"));
    }

    public static MaskEdition edition(String label, DataRecords records) {
        Map<StatisticsCheck, CheckTexts> texts =
                records.of(CHECK, CheckTexts.class).stream()
                        .collect(
                                Collectors.toMap(
                                        CheckTexts::check,
                                        each -> each,
                                        (one, other) -> other,
                                        () -> new EnumMap<>(StatisticsCheck.class)));
        return new MaskEdition(label, records.of(MASK, StatisticsMask.class), texts);
    }
}
