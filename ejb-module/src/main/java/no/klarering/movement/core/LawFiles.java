package no.klarering.movement.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.Text;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.DriverText;
import no.klarering.movement.DriverTexts;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.MovementLaw;
import no.klarering.movement.Need;
import no.klarering.movement.Procedure;
import no.klarering.movement.Procedure.Demand;
import no.klarering.movement.ProcedureTable;
import no.klarering.movement.TrafficMode;
import no.klarering.voec.VoecScheme;

/** Reads the table of procedures, the law of VOEC and what drivers are told. */
public final class LawFiles {

    private static final String PROCEDURES = "digitoll/procedures.csv";
    private static final String SCHEMES = "digitoll/voec-scheme.csv";
    private static final String DRIVER_TEXTS = "digitoll/driver-texts.csv";
    private static final String DRIVER_TEXT = "driver-text";
    private static final String PROCEDURE = "procedure";
    private static final String SCHEME = "scheme";

    private final List<DataRecord> records = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private LawFiles() {}

    public static List<String> names() {
        return List.of(PROCEDURES, SCHEMES, DRIVER_TEXTS);
    }

    public static List<DataRecord> read(DataFiles files) {
        return new LawFiles().readAll(files);
    }

    /** The law of an edition. */
    public static MovementLaw law(String label, DataRecords records) {
        return new MovementLaw(
                label,
                new ProcedureTable(records.of(PROCEDURE, Procedure.class)),
                records.of(SCHEME, VoecScheme.class),
                new DriverTexts(records.of(DRIVER_TEXT, DriverText.class)));
    }

    private List<DataRecord> readAll(DataFiles files) {
        files.table(
                PROCEDURES,
                List.of(
                        "number",
                        "import_procedure",
                        "outgoing_procedure",
                        "needs",
                        "missing",
                        "modes",
                        "name_nb",
                        "name_en",
                        "valid_from",
                        "valid_to"),
                this::procedure);
        files.table(SCHEMES, List.of("limit_nok", "valid_from", "valid_to"), this::scheme);
        files.table(DRIVER_TEXTS, columns(), this::driverText);
        return records;
    }

    private static List<String> columns() {
        return Stream.concat(
                        Stream.of("code"),
                        Arrays.stream(DriverLanguage.values()).map(DriverLanguage::code))
                .toList();
    }

    private void driverText(DataEntry line) {
        var code = line.text("code");
        if (!known.add(code)) {
            line.fault("code", "The code " + code + " is there twice.");
        }
        var sentences = new EnumMap<DriverLanguage, String>(DriverLanguage.class);
        for (var language : DriverLanguage.values()) {
            sentences.put(language, line.text(language.code()));
        }
        records.add(
                new DataRecord(
                        DRIVER_TEXT, code, DataEntry.ALWAYS, new DriverText(code, sentences)));
    }

    private void procedure(DataEntry line) {
        var number = line.text("number");
        if (!known.add(number)) {
            line.fault("number", "The procedure " + number + " is there twice.");
        }
        var period = line.period("valid_from", "valid_to");
        var procedure =
                new Procedure(
                        number,
                        line.text("import_procedure"),
                        line.find("outgoing_procedure"),
                        demands(line),
                        modes(line),
                        new Text(line.text("name_nb"), line.text("name_en")),
                        period);
        records.add(new DataRecord(PROCEDURE, number, period, procedure));
    }

    /** The reasons stand in the order of the needs. */
    private static List<Demand> demands(DataEntry line) {
        var needs = line.words("needs");
        var missing = line.words("missing");
        if (needs.size() != missing.size()) {
            line.fault("missing", "There has to be one reason for each of the needs.");
            return List.of();
        }
        var demands = new ArrayList<Demand>();
        for (var i = 0; i < needs.size(); i++) {
            var need = Need.named(needs.get(i));
            var reason = reason(missing.get(i));
            if (need.isEmpty()) {
                line.fault("needs", "Nothing is known by the name " + needs.get(i) + ".");
            }
            if (reason.isEmpty()) {
                line.fault("missing", "There is no reason " + missing.get(i) + ".");
            }
            need.flatMap(n -> reason.map(r -> new Demand(n, r))).ifPresent(demands::add);
        }
        return demands;
    }

    private static Optional<IncompleteReason> reason(String name) {
        return Arrays.stream(IncompleteReason.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    private static Set<TrafficMode> modes(DataEntry line) {
        var modes = new HashSet<TrafficMode>();
        for (var word : line.words("modes")) {
            TrafficMode.named(word)
                    .ifPresentOrElse(
                            modes::add,
                            () -> line.fault("modes", "There is no mode " + word + "."));
        }
        return modes;
    }

    private void scheme(DataEntry line) {
        var period = line.period("valid_from", "valid_to");
        records.add(
                new DataRecord(
                        SCHEME,
                        period.from().toString(),
                        period,
                        new VoecScheme(line.number("limit_nok"), period)));
    }
}
