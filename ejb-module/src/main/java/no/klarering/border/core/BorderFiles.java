package no.klarering.border.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.klarering.border.PlaygroundHouse;
import no.klarering.border.Routing;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TransportDocument;

/** Reads permits to tell arrivals and, in the sandbox, the house consignments of the playground. */
public final class BorderFiles {

    private static final String PLAYGROUND = "sandbox/playground.csv";
    private static final String SANDBOX_PERMITS = "sandbox/arrival-permits.csv";
    private static final String PERMITS = "register/arrival-permits.csv";
    private static final String HOUSE = "house";
    private static final String PERMIT = "arrival-permit";

    private final DataFiles files;
    private final List<DataRecord> records = new ArrayList<>();

    private BorderFiles(DataFiles files) {
        this.files = files;
    }

    public static List<String> names(boolean sandbox) {
        return sandbox ? List.of(SANDBOX_PERMITS, PLAYGROUND) : List.of(PERMITS);
    }

    /** A register that is not there is empty. */
    public static List<DataRecord> read(boolean sandbox, DataFiles files) {
        var reader = new BorderFiles(files);
        for (var file : names(sandbox)) {
            if (files.has(file)) {
                reader.read(file);
            }
        }
        return reader.records;
    }

    private void read(String file) {
        if (file.equals(PLAYGROUND)) {
            files.table(
                    file,
                    List.of(
                            "mrn",
                            "document_number",
                            "document_type",
                            "container",
                            "summary_mrn",
                            "routing",
                            "location",
                            "transport_mrn",
                            "means",
                            "means_type"),
                    this::house);
        } else {
            files.table(file, List.of("holder", "valid_from", "valid_to"), this::permit);
        }
    }

    public static List<PlaygroundHouse> houses(DataRecords records) {
        return records.of(HOUSE, PlaygroundHouse.class);
    }

    public static List<ArrivalPermit> permits(DataRecords records) {
        return records.of(PERMIT, ArrivalPermit.class);
    }

    private void permit(DataEntry line) {
        var period = line.period("valid_from", "valid_to");
        var permit = new ArrivalPermit(new Participant(line.text("holder")), period);
        records.add(new DataRecord(PERMIT, permit.holder().number(), period, permit));
    }

    private void house(DataEntry line) {
        var mrn = mrn(line, "mrn");
        var transport = mrn(line, "transport_mrn");
        var routing = routing(line);
        var house =
                new PlaygroundHouse(
                        mrn,
                        new TransportDocument(
                                line.text("document_number"), line.text("document_type")),
                        line.find("container"),
                        line.find("summary_mrn"),
                        routing,
                        new PlaygroundHouse.Means(
                                transport, line.text("means"), line.text("means_type")));
        records.add(new DataRecord(HOUSE, mrn.text(), DataEntry.ALWAYS, house));
    }

    private static Mrn mrn(DataEntry line, String column) {
        return line.read(column, Mrn::parse, "a movement reference number of 18 characters")
                .orElseGet(() -> Mrn.issued(2000, 0));
    }

    private static Routing routing(DataEntry line) {
        var code = line.read("routing", named(Routing.Code.values()), "a code of Routing");
        var location =
                line.readIfAny(
                        "location",
                        named(Routing.Location.values()),
                        "ON_ENTRY or AFTER_ENTRY, or nothing");
        if (code.filter(each -> each.isHandledFurther() == location.isPresent()).isEmpty()) {
            line.fault("location", "It is given with TO_CONTROL and ENTRY_PENDING, and only then.");
            return Routing.TO_ENTRY;
        }
        return new Routing(code.get(), location);
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] all) {
        return text -> Arrays.stream(all).filter(each -> each.name().equals(text)).findFirst();
    }
}
