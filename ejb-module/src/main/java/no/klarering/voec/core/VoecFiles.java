package no.klarering.voec.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.voec.TreffUser;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecScheme;
import no.klarering.voec.VoecSeller;

/**
 * Reads the register of sellers and the users of Treff, invented ones or real ones alike, and the
 * law of the scheme.
 */
public final class VoecFiles {

    static final String SELLER = "seller";
    static final String TREFF_USER = "treff-user";
    static final String SCHEME = "scheme";

    private static final String SELLERS = "/voec.csv";
    private static final String TREFF_USERS = "/treff-users.csv";
    private static final String SCHEMES = "digitoll/voec-scheme.csv";

    private final List<VoecSeller> sellers = new ArrayList<>();
    private final List<TreffUser> users = new ArrayList<>();
    private final List<DataRecord> records = new ArrayList<>();

    private VoecFiles() {}

    public static List<String> names(String folder) {
        return List.of(folder + SELLERS, folder + TREFF_USERS, SCHEMES);
    }

    /** A register that is not there is empty. */
    public static List<DataRecord> read(String folder, DataFiles files) {
        var reading = new VoecFiles();
        var columns = List.of("number", "name", "valid_from", "valid_to");
        readIfThere(files, folder + SELLERS, columns, reading::seller);
        readIfThere(files, folder + TREFF_USERS, columns, reading::user);
        files.table(SCHEMES, List.of("limit_nok", "valid_from", "valid_to"), reading::scheme);
        return reading.records;
    }

    private static void readIfThere(
            DataFiles files, String file, List<String> columns, Consumer<DataEntry> reader) {
        if (files.has(file)) {
            files.table(file, columns, reader);
        }
    }

    private void seller(DataEntry line) {
        var name = line.text("name");
        var period = line.period("valid_from", "valid_to");
        line.read("number", VoecNumber::parse, "seven digits")
                .map(number -> new VoecSeller(number, name, period))
                .ifPresent(seller -> add(line, seller));
    }

    private void add(DataEntry line, VoecSeller seller) {
        if (sellers.stream()
                .filter(other -> other.number().equals(seller.number()))
                .anyMatch(other -> overlap(other.period(), seller.period()))) {
            line.fault(
                    "valid_from",
                    "The number " + seller.number() + " has another period with the same days.");
        }
        sellers.add(seller);
        records.add(new DataRecord(SELLER, seller.number().digits(), seller.period(), seller));
    }

    private void user(DataEntry line) {
        line.text("name");
        var period = line.period("valid_from", "valid_to");
        line.read(
                        "number",
                        OrganisationNumber::parse,
                        "an organisation number with a right check digit")
                .map(number -> new TreffUser(number, period))
                .ifPresent(user -> add(line, user));
    }

    private void add(DataEntry line, TreffUser user) {
        if (users.stream().anyMatch(other -> other.number().equals(user.number()))) {
            line.fault("number", "The number " + user.number() + " is there twice.");
        }
        users.add(user);
        records.add(new DataRecord(TREFF_USER, user.number().digits(), user.period(), user));
    }

    private void scheme(DataEntry line) {
        var period = line.period("valid_from", "valid_to");
        var scheme = new VoecScheme(line.number("limit_nok"), period);
        records.add(new DataRecord(SCHEME, period.from().toString(), period, scheme));
    }

    private static boolean overlap(ValidityPeriod one, ValidityPeriod other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }
}
