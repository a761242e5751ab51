package no.klarering.movement.core;

import no.klarering.movement.MasterConsignment;
import no.klarering.movement.MasterConsignment.CarrierReference;
import no.klarering.movement.MasterConsignment.MailLevel;
import no.klarering.movement.MasterConsignment.MasterLevel;
import no.klarering.movement.MasterConsignment.Receptacle;

/** Reads the fields of a master consignment. */
final class MasterFields {

    private MasterFields() {}

    static MasterConsignment master(Fields fields) {
        return new MasterConsignment(
                fields.instant("documentIssueDate"),
                SharedFields.representativeOfMaster(fields),
                fields.object("consignmentMasterLevel", MasterFields::level));
    }

    private static MasterLevel level(Fields fields) {
        return new MasterLevel(
                fields.count("containerIndicator"),
                fields.amount("grossMass"),
                fields.object(
                        "carrier",
                        carrier ->
                                new CarrierReference(carrier.text("identificationNumber", 1, 17))),
                fields.object("consignee", SharedFields::party),
                fields.object("consignor", SharedFields::party),
                fields.object("transportDocumentMasterLevel", SharedFields::document),
                SharedFields.equipment(fields),
                fields.listIfAny(
                        "consignmentHouseLevel",
                        SharedFields.MOST_CONSIGNMENTS,
                        MasterFields::mail),
                SharedFields.place(fields, "placeOfLoading"),
                SharedFields.place(fields, "placeOfUnloading"),
                SharedFields.place(fields, "placeOfDelivery"));
    }

    /** Older clients send the numbers of the bags as mere texts. */
    private static MailLevel mail(Fields fields) {
        return new MailLevel(
                fields
                        .textsIfAny(
                                "receptacle",
                                "receptacleIdentificationNumber",
                                SharedFields.MOST_CONSIGNMENTS,
                                35)
                        .stream()
                        .map(Receptacle::new)
                        .toList());
    }
}
