package no.klarering.simulator.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
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
        var goods = house.goods();
        var sender = goods.sender();
        return """
        {"documentIssueDate": "%s",
         "consignmentHouseLevel": {%s,
          "containerIndicator": 0, "totalGrossMass": %s, "numberOfPackages": %d,
          "goodsDescription": "%s", "transportDocumentHouseLevel": %s,
          "importProcedure": %s%s%s%s,
          "consignor": {"name": "%s", "typeOfPerson": 2,
           "address": {"city": "%s", "country": "%s", "postcode": "%s", "streetLine": "Hamngatan"}},
          "consignee": %s}}"""
                .formatted(
                        now,
                        place(house),
                        decimal(house.kilos()),
                        house.packages(),
                        goods.description(),
                        house.waybill().json(),
                        house.papers().regime().json(),
                        references(house.papers()),
                        export(house.papers()),
                        items(house),
                        sender.name(),
                        sender.city(),
                        sender.country(),
                        sender.postcode(),
                        consignee(house));
    }

    private static String place(House house) {
        return house.master()
                .map(
                        master ->
                                """
                                "consignmentMasterLevel": {"carrierIdentificationNumber": "%s",\
                                 "transportDocumentMasterLevel": %s}"""
                                        .formatted(house.carrier(), master.json()))
                .orElseGet(
                        () ->
                                """
                                "directConsignment": true,\
                                 "transportLevel": {"carrierIdentificationNumber": "%s"}"""
                                        .formatted(house.carrier()));
    }

    private static String references(Papers papers) {
        var declaration =
                papers.declaration()
                        .map(
                                each ->
                                        """
                                        {"typeOfReference": "CUDE", "declarantNumber": "%s",\
                                         "declarationDate": "%s", "sequenceNumber": "%d"}"""
                                                .formatted(
                                                        each.declarant().number(),
                                                        each.date(),
                                                        each.sequence()));
        var other =
                papers.reference()
                        .map(
                                each ->
                                        "{\"typeOfReference\": \"%s\", \"referenceNumber\": \"%s\"}"
                                                .formatted(
                                                        papers.regime()
                                                                .referenceType()
                                                                .orElseThrow(),
                                                        each));
        return list("previousDocuments", Stream.of(declaration, other));
    }

    private static String export(Papers papers) {
        var export =
                papers.export()
                        .map(
                                each ->
                                        "{\"typeOfExport\": \"%s\", \"exportId\": \"%s\"}"
                                                .formatted(
                                                        papers.regime().exportType().orElseThrow(),
                                                        each));
        return list("exportFromEU", Stream.of(export));
    }

    private static String items(House house) {
        var goods = house.goods();
        var item =
                house.papers().regime() == Regime.VOEC
                        ? Optional.of(
                                """
                                {"itemAmountInvoicedVOEC": {"value": %d, "numberOfItems": %d},
                                 "commodityCodeVOEC": {"harmonizedSystemSubheadingCode": "%s"},
                                 "additionalFiscalReferences":
                                  {"vatIdentificationNumber": "2056550", "role": "FR5"}}"""
                                        .formatted(
                                                goods.krone(),
                                                house.packages(),
                                                goods.subheading()))
                        : Optional.<String>empty();
        return list("goodsItem", Stream.of(item));
    }

    private static String list(String name, Stream<Optional<String>> entries) {
        var all = entries.flatMap(Optional::stream).toList();
        return all.isEmpty() ? "" : ",\n  \"%s\": [%s]".formatted(name, String.join(", ", all));
    }

    private static String consignee(House house) {
        var toAPerson = house.papers().regime() == Regime.VOEC;
        return """
        {"name": "%s", "typeOfPerson": %d, "address": {"city": "%s", "country": "NO",\
         "postcode": "1767", "streetLine": "Storgata", "number": "8"}}"""
                .formatted(
                        toAPerson ? "Ida Nordmann" : "Fjelldeler AS",
                        toAPerson ? 1 : 2,
                        house.goods().town());
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

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
