package no.klarering.simulator.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages of Digitoll as carriers and forwarders write them, at one moment. */
public final class Messages {

    /** Svinesund, CL141. */
    public static final String OFFICE = "NO371001";

    private final Instant now;

    public Messages(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * The lorry, with what is said to be on board.
     *
     * @param plate of the tractor that draws it
     * @param expected when it comes
     */
    public String transport(Lorry lorry, Load load, Plate plate, Instant expected) {
        var at = expected.truncatedTo(ChronoUnit.SECONDS);
        return """
        {"documentIssueDate": "%s",
         "activeBorderTransportMeans": {"identificationNumber": "%s", "typeOfIdentification": "30",
          "typeOfMeansOfTransport": "33", "countryCode": "%s", "modeOfTransportCode": "3",
          "operator": {"name": "%s",
           "communication": [{"identifier": "+4790%06d", "type": "TE"}]}},
         "carrier": {"name": "%s", "identificationNumber": "%s",
          "address": {"city": "%s", "country": "%s"}},
         "customsOfficeOfFirstEntry": {"referenceNumber": "%s"},
         "estimatedDateAndTimeOfArrival": "%s", "scheduledDateAndTimeOfArrival": "%s",
         "consignmentMasterLevel": [%s],
         "consignmentHouseLevel": [%s]}"""
                .formatted(
                        now,
                        plate.text(),
                        plate.country(),
                        lorry.driver(),
                        lorry.number() % Plate.CAPACITY,
                        lorry.carrier().name(),
                        lorry.carrier().id(),
                        lorry.carrier().city(),
                        lorry.carrier().country(),
                        OFFICE,
                        at,
                        at,
                        load.byRelation()
                                ? ""
                                : documents(load.masters().stream().map(Master::waybill), "Master"),
                        documents(load.direct().map(House::waybill), "House"));
    }

    private static String documents(Stream<Waybill> waybills, String level) {
        return waybills.map(
                        each -> "{\"transportDocument%sLevel\": %s}".formatted(level, each.json()))
                .collect(Collectors.joining(", "));
    }

    /** A master, by its forwarder. */
    public String master(Master master, Organisation forwarder) {
        return """
        {"documentIssueDate": "%s",
         "consignmentMasterLevel": {"containerIndicator": 0, "grossMass": %s,
          "carrier": {"identificationNumber": "%s"},
          "consignor": {"name": "Samlast AB", "typeOfPerson": 2,
           "address": {"city": "Uddevalla", "country": "SE", "postcode": "45130",
            "streetLine": "Kajgatan"}},
          "consignee": {"name": "%s", "identificationNumber": "NO%s", "typeOfPerson": 2,
           "address": {"city": "Halden", "country": "NO", "postcode": "1767", "poBox": "114"}},
          "transportDocumentMasterLevel": %s}}"""
                .formatted(
                        now,
                        decimal(master.kilos()),
                        master.carrier(),
                        forwarder.title(),
                        forwarder.number(),
                        master.waybill().json());
    }

    /** A house, with everything that stands behind it. */
    public String house(House house) {
        return HouseBody.of(house, now);
    }

    /** Hangs a master on a lorry, both of them known by their MRN. */
    public String relation(String transportMrn, String masterMrn) {
        return """
        {"documentIssueDate": "%s",
         "parentObjectType": "TRANSPORT", "parentObjectReference": "%s",
         "childObjectType": "MASTER_CONSIGNMENT", "childObjectReference": "%s"}"""
                .formatted(now, transportMrn, masterMrn);
    }

    /** Body of a cancellation. */
    public String cancellation() {
        return "{\"documentIssueDate\": \"%s\"}".formatted(now);
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
