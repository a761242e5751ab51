package no.klarering.codes.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.Text;

/** Reads the texts of error numbers, syntax codes, warnings, reasons and of Digitoll. */
public final class TextFiles {

    public static final String TEXT = "text";

    private static final String ERRORS = "errors/errors.csv";
    private static final String SYNTAX = "errors/syntax.csv";
    private static final String WARNINGS = "errors/warnings.csv";
    private static final String REASONS = "errors/reasons.csv";
    private static final String DIGITOLL = "errors/digitoll.csv";
    private static final List<String> TEXTS =
            List.of("text_nb", "text_en", "advice_nb", "advice_en");

    private final List<DataRecord> records = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private TextFiles() {}

    public static List<String> names() {
        return List.of(ERRORS, SYNTAX, WARNINGS, REASONS, DIGITOLL);
    }

    public static List<DataRecord> read(DataFiles files) {
        return new TextFiles().readAll(files);
    }

    private List<DataRecord> readAll(DataFiles files) {
        files.table(ERRORS, and("number"), line -> text(line, "number", ""));
        files.table(SYNTAX, and("code"), line -> text(line, "code", Explaining.SYNTAX));
        files.table(WARNINGS, and("code"), line -> text(line, "code", ""));
        files.table(REASONS, and("code", "action"), line -> text(line, "code", ""));
        files.table(DIGITOLL, and("code"), line -> text(line, "code", ""));
        return records;
    }

    private static List<String> and(String... columns) {
        var all = new ArrayList<>(List.of(columns));
        all.addAll(TEXTS);
        return all;
    }

    private void text(DataEntry line, String column, String prefix) {
        var code = prefix + line.text(column);
        if (!known.add(code)) {
            line.fault(column, "The code " + code + " has a text already.");
        }
        var text =
                new KeptText(
                        code,
                        line.find("action").orElse(""),
                        new Text(line.text("text_nb"), line.text("text_en")),
                        new Text(line.text("advice_nb"), line.text("advice_en")));
        records.add(new DataRecord(TEXT, code, DataEntry.ALWAYS, text));
    }
}
