package no.klarering.party.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.Money;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.CreditAccount;
import no.klarering.party.Organisation;

/** Reads the registers: the invented ones of the sandbox, or real ones in the same form. */
public final class RegisterFiles {

    public static final String PARTY = "party";
    public static final String DAY_SETTLEMENT = "day-settlement";
    public static final String ACCOUNT = "account";

    private static final String NUMBER_EXPECTED = "an organisation number with a right check digit";
    private static final String KRONER_EXPECTED = "whole kroner";

    private final String folder;
    private final DataFiles files;
    private final List<DataRecord> records = new ArrayList<>();
    private final Set<OrganisationNumber> organisations = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private RegisterFiles(String folder, DataFiles files) {
        this.folder = folder;
        this.files = files;
    }

    public static List<String> names(String folder) {
        return List.of(
                folder + "/organisations.csv",
                folder + "/credit-accounts.csv",
                folder + "/day-settlement.csv");
    }

    /** A register that is not there is empty. */
    public static List<DataRecord> read(String folder, DataFiles files) {
        return new RegisterFiles(folder, files).readAll();
    }

    private List<DataRecord> readAll() {
        table("organisations", "number name address vat_registered nodi", this::organisation);
        table("day-settlement", "declarant limit_nok status", this::daySettlement);
        table("credit-accounts", "account holder limit_nok status", this::account);
        return records;
    }

    private void table(String name, String columns, Consumer<DataEntry> reader) {
        var file = folder + "/" + name + ".csv";
        if (files.has(file)) {
            files.table(file, Arrays.asList(columns.split(" ")), reader);
        }
    }

    private void add(DataEntry line, String column, DataRecord kept) {
        if (!known.add(kept.kind() + " " + kept.code())) {
            line.fault(column, "The number " + kept.code() + " is there twice.");
        }
        records.add(kept);
    }

    private void organisation(DataEntry line) {
        var name = line.text("name");
        var address = line.find("address").orElse("");
        var vatRegistered = line.yes("vat_registered");
        var addresses = addresses(line);
        line.read("number", OrganisationNumber::parse, NUMBER_EXPECTED)
                .map(number -> new Organisation(number, name, address, vatRegistered))
                .ifPresent(
                        organisation -> {
                            organisations.add(organisation.number());
                            var party = new RegisteredParty(organisation, addresses);
                            add(line, "number", always(PARTY, organisation.number(), party));
                        });
    }

    private Set<Nodi> addresses(DataEntry line) {
        var addresses = new LinkedHashSet<Nodi>();
        for (var word : line.words("nodi")) {
            var nodi = Nodi.parse(word);
            if (nodi.isEmpty()) {
                line.fault("nodi", "Expected NO and six digits, found \"" + word + "\".");
            } else if (!known.add(word)) {
                line.fault("nodi", "The address " + word + " belongs to another already.");
            }
            nodi.ifPresent(addresses::add);
        }
        return addresses;
    }

    private void daySettlement(DataEntry line) {
        var open = isOpen(line);
        line.read("limit_nok", RegisterFiles::kroner, KRONER_EXPECTED);
        registered(line, "declarant")
                .filter(number -> open)
                .ifPresent(
                        number -> add(line, "declarant", always(DAY_SETTLEMENT, number, number)));
    }

    private void account(DataEntry line) {
        var number =
                line.read(
                        "account",
                        text -> text.matches("[0-9]{8}") ? Optional.of(text) : Optional.empty(),
                        "eight digits");
        var holder = registered(line, "holder");
        var limit = line.read("limit_nok", RegisterFiles::kroner, KRONER_EXPECTED);
        var open = isOpen(line);
        if (number.isPresent() && holder.isPresent() && limit.isPresent()) {
            var account = new CreditAccount(number.get(), holder.get(), limit.get(), open);
            add(line, "account", new DataRecord(ACCOUNT, number.get(), DataEntry.ALWAYS, account));
        }
    }

    private Optional<OrganisationNumber> registered(DataEntry line, String column) {
        var number = line.read(column, OrganisationNumber::parse, NUMBER_EXPECTED);
        number.filter(each -> !organisations.contains(each))
                .ifPresent(
                        each ->
                                line.fault(
                                        column,
                                        "The organisation " + each + " is not registered."));
        return number;
    }

    private static boolean isOpen(DataEntry line) {
        return line.read(
                        "status",
                        text ->
                                switch (text) {
                                    case "OPEN" -> Optional.of(true);
                                    case "CLOSED" -> Optional.of(false);
                                    default -> Optional.empty();
                                },
                        "OPEN or CLOSED")
                .orElse(false);
    }

    private static DataRecord always(String kind, OrganisationNumber number, Object value) {
        return new DataRecord(kind, number.digits(), DataEntry.ALWAYS, value);
    }

    private static Optional<Money> kroner(String text) {
        return text.matches("[0-9]{1,15}")
                ? Optional.of(Money.ofKroner(Long.parseLong(text)))
                : Optional.empty();
    }
}
