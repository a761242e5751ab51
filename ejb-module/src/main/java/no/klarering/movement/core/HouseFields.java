package no.klarering.movement.core;

import no.klarering.movement.HouseConsignment;
import no.klarering.movement.HouseConsignment.Amount;
import no.klarering.movement.HouseConsignment.CommodityCode;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.HouseConsignment.FiscalReference;
import no.klarering.movement.HouseConsignment.GoodsItem;
import no.klarering.movement.HouseConsignment.HouseLevel;
import no.klarering.movement.HouseConsignment.MasterReference;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.HouseConsignment.Procedures;
import no.klarering.movement.HouseConsignment.TransportLevel;

/** Reads the fields of a house consignment. */
final class HouseFields {

    private static final int MOST_REFERENCES = 999;
    private static final String SUBHEADING = "harmonizedSystemSubheadingCode";
    private static final String OTHER_SPELLING = "harmonizedSystemSubHeadingCode";

    private HouseFields() {}

    static HouseConsignment house(Fields fields) {
        return new HouseConsignment(
                fields.instant("documentIssueDate"),
                SharedFields.representative(fields),
                fields.object("consignmentHouseLevel", HouseFields::level));
    }

    private static HouseLevel level(Fields fields) {
        return new HouseLevel(
                fields.textIfAny("receptacleIdentificationNumber", 1, 35),
                fields.flagIfAny("directConsignment"),
                fields.objectIfAny(
                        "transportLevel",
                        level ->
                                new TransportLevel(
                                        level.text("carrierIdentificationNumber", 1, 17))),
                fields.count("containerIndicator"),
                fields.amount("totalGrossMass"),
                fields.count("numberOfPackages"),
                fields.text("goodsDescription", 1, 512),
                fields.object("transportDocumentHouseLevel", SharedFields::document),
                fields.objectIfAny("consignmentMasterLevel", HouseFields::master),
                fields.objectIfAny("importProcedure", HouseFields::procedures),
                fields.listIfAny("previousDocuments", MOST_REFERENCES, HouseFields::reference),
                fields.listIfAny("exportFromEU", MOST_REFERENCES, HouseFields::export),
                fields.object("consignor", SharedFields::party),
                fields.object("consignee", SharedFields::party),
                SharedFields.place(fields, "placeOfAcceptance"),
                SharedFields.place(fields, "placeOfDelivery"),
                fields.listIfAny("goodsItem", SharedFields.MOST_CONSIGNMENTS, HouseFields::item),
                SharedFields.equipment(fields));
    }

    private static MasterReference master(Fields fields) {
        return new MasterReference(
                fields.text("carrierIdentificationNumber", 1, 17),
                fields.object("transportDocumentMasterLevel", SharedFields::document));
    }

    private static Procedures procedures(Fields fields) {
        return new Procedures(
                fields.textIfAny("importProcedure", 1, 35),
                fields.textIfAny("outgoingProcedure", 1, 35),
                fields.flagIfAny("hasOutgoingProcedure"));
    }

    private static PreviousDocument reference(Fields fields) {
        return new PreviousDocument(
                fields.text("typeOfReference", 4, 4),
                fields.textIfAny("referenceNumber", 1, 70),
                fields.textIfAny("declarantNumber", 9, 11),
                fields.dateIfAny("declarationDate"),
                fields.textIfAny("sequenceNumber", 1, 6));
    }

    private static ExportFromEu export(Fields fields) {
        return new ExportFromEu(fields.text("typeOfExport", 1, 35), fields.text("exportId", 1, 35));
    }

    private static GoodsItem item(Fields fields) {
        return new GoodsItem(
                fields.object(
                        "itemAmountInvoicedVOEC",
                        amount ->
                                new Amount(amount.amount("value"), amount.count("numberOfItems"))),
                fields.object("commodityCodeVOEC", HouseFields::commodity),
                fields.object(
                        "additionalFiscalReferences",
                        seller ->
                                new FiscalReference(
                                        seller.text("vatIdentificationNumber", 1, 17),
                                        seller.text("role", 1, 3))));
    }

    private static CommodityCode commodity(Fields fields) {
        var spelling = fields.has(OTHER_SPELLING) ? OTHER_SPELLING : SUBHEADING;
        return new CommodityCode(fields.text(spelling, 6, 6));
    }
}
