package no.klarering.simulator.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The message about a house consignment, with everything that stands behind it. */
final class HouseBody {

    private HouseBody() {}

    static String of(House house, Instant now) {
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
                        Messages.decimal(house.kilos()),
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
}
