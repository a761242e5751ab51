package no.klarering.party.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.Exemption;

/** Reads the register of exemption letters and checks it against the one before. */
public final class ExemptionFile {

    public static final String LETTER = "exemption";

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "holder",
                    "direction",
                    "commodity_prefix",
                    "charge",
                    "rate",
                    "rate_unit",
                    "quantity",
                    "quantity_unit",
                    "reason",
                    "valid_from",
                    "valid_to");

    private final Optional<Map<String, Exemption>> before;
    private final LocalDate today;
    private final List<DataRecord> records = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private ExemptionFile(Optional<Map<String, Exemption>> before, LocalDate today) {
        this.before = before;
        this.today = today;
    }

    public static String name(String folder) {
        return folder + "/exemptions.csv";
    }

    /**
     * A register that is not there is empty.
     *
     * @param before the register in force, when there is one
     */
    public static List<DataRecord> read(
            String folder,
            DataFiles files,
            Optional<Map<String, Exemption>> before,
            LocalDate today) {
        var reading = new ExemptionFile(before, today);
        if (files.has(name(folder))) {
            files.table(name(folder), COLUMNS, reading::line);
        }
        return reading.records;
    }

    private void line(DataEntry line) {
        var number = line.text("number");
        if (!known.add(number)) {
            tell(line, "57", "number", "The number " + number + " is registered already.");
        }
        var holder = line.read("holder", OrganisationNumber::parse, "an organisation number");
        holder.ifPresent(h -> add(letter(number, h, line), line));
    }

    private void add(Exemption letter, DataEntry line) {
        var change =
                new ExemptionRules.Change(
                        letter, before.map(b -> b.get(letter.number())), before.isPresent(), today);
        ExemptionRules.check(change).forEach(f -> tell(line, f.number(), f.column(), f.what()));
        records.add(new DataRecord(LETTER, letter.number(), letter.period(), letter));
    }

    private static void tell(DataEntry line, String number, String column, String what) {
        line.fault(column, number + ": " + what);
    }

    private static Exemption letter(String number, OrganisationNumber holder, DataEntry line) {
        return new Exemption(
                number,
                holder,
                line.read("direction", ExemptionFile::direction, "IMPORT or EXPORT").orElse(""),
                line.read("commodity_prefix", ExemptionFile::commodity, "two to eight digits")
                        .orElse(""),
                line.text("charge"),
                line.number("rate"),
                line.text("rate_unit"),
                line.number("quantity"),
                line.text("quantity_unit"),
                line.find("reason").orElse(""),
                line.period("valid_from", "valid_to"));
    }

    private static Optional<String> direction(String text) {
        return Optional.of(text).filter(t -> t.equals("IMPORT") || t.equals("EXPORT"));
    }

    private static Optional<String> commodity(String text) {
        return Optional.of(text).filter(t -> t.matches("[0-9]{2,8}"));
    }
}
