package no.klarering.agreement.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.Agreement.Way;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/** Reads what was agreed upon before anything was agreed upon in the console. */
public final class AgreementFiles {

    public static final String AGREEMENT = "agreement";

    private static final List<String> COLUMNS =
            List.of(
                    "sender",
                    "declarant",
                    "closed",
                    "categories",
                    "directions",
                    "units",
                    "traders",
                    "profiles",
                    "report_always",
                    "tests",
                    "national_letters");

    private final List<DataRecord> records = new ArrayList<>();
    private final Set<Nodi> senders = new HashSet<>();

    private AgreementFiles() {}

    public static List<String> names(String folder) {
        return List.of(folder + "/agreements.csv");
    }

    /** A file that is not there has none. */
    public static List<DataRecord> read(String folder, DataFiles files) {
        var reading = new AgreementFiles();
        names(folder).stream()
                .filter(files::has)
                .forEach(file -> files.table(file, COLUMNS, reading::agreement));
        return reading.records;
    }

    private void agreement(DataEntry line) {
        var sender = line.read("sender", Nodi::parse, "NO and six digits");
        var declarant =
                line.read(
                        "declarant",
                        OrganisationNumber::parse,
                        "an organisation number with a right check digit");
        var directions = each(line, "directions", AgreementFiles::way);
        var traders = each(line, "traders", OrganisationNumber::parse);
        var closed = line.yes("closed");
        var reportAlways = line.yes("report_always");
        var tests = line.yes("tests");
        var nationalLetters = line.yes("national_letters");
        if (sender.isPresent() && declarant.isPresent()) {
            add(
                    line,
                    new Agreement(
                            sender.get(),
                            declarant.get(),
                            closed,
                            Set.copyOf(line.words("categories")),
                            directions,
                            Set.copyOf(line.words("units")),
                            traders,
                            Set.copyOf(line.words("profiles")),
                            reportAlways,
                            tests,
                            nationalLetters));
        }
    }

    private void add(DataEntry line, Agreement agreement) {
        if (!senders.add(agreement.sender())) {
            line.fault("sender", "The sender " + agreement.sender() + " is there twice.");
        }
        records.add(
                new DataRecord(AGREEMENT, agreement.sender().code(), DataEntry.ALWAYS, agreement));
    }

    private static Optional<Way> way(String word) {
        return List.of(Way.values()).stream().filter(way -> way.name().equals(word)).findFirst();
    }

    private static <T> Set<T> each(DataEntry line, String column, Reader<T> reader) {
        var values = new HashSet<T>();
        for (var word : line.words(column)) {
            reader.read(word)
                    .ifPresentOrElse(
                            values::add,
                            () -> line.fault(column, "\"" + word + "\" is not one of them."));
        }
        return values;
    }

    private interface Reader<T> {

        Optional<T> read(String word);
    }
}
