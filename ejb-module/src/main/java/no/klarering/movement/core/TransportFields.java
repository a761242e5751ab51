package no.klarering.movement.core;

import no.klarering.movement.Transport;
import no.klarering.movement.Transport.Carrier;
import no.klarering.movement.Transport.HouseReference;
import no.klarering.movement.Transport.MasterReference;
import no.klarering.movement.Transport.MeansOfTransport;
import no.klarering.movement.Transport.OfficeReference;
import no.klarering.movement.Transport.Operator;

/** Reads the fields of a transport. */
final class TransportFields {

    private TransportFields() {}

    static Transport transport(Fields fields) {
        return new Transport(
                fields.instant("documentIssueDate"),
                SharedFields.representative(fields),
                fields.object("activeBorderTransportMeans", TransportFields::means),
                fields.object("carrier", TransportFields::carrier),
                fields.object(
                        "customsOfficeOfFirstEntry",
                        office -> new OfficeReference(office.text("referenceNumber", 8, 8))),
                fields.instant("estimatedDateAndTimeOfArrival"),
                fields.instant("scheduledDateAndTimeOfArrival"),
                fields.listIfAny(
                        "consignmentMasterLevel",
                        SharedFields.MOST_CONSIGNMENTS,
                        master ->
                                new MasterReference(
                                        master.object(
                                                "transportDocumentMasterLevel",
                                                SharedFields::document))),
                fields.listIfAny(
                        "consignmentHouseLevel",
                        SharedFields.MOST_CONSIGNMENTS,
                        house ->
                                new HouseReference(
                                        house.object(
                                                "transportDocumentHouseLevel",
                                                SharedFields::document))));
    }

    private static MeansOfTransport means(Fields fields) {
        return new MeansOfTransport(
                fields.text("identificationNumber", 1, 35),
                fields.text("typeOfIdentification", 1, 2),
                fields.text("typeOfMeansOfTransport", 1, 4),
                fields.textIfAny("conveyanceReferenceNumber", 1, 17),
                fields.text("countryCode", 2, 2),
                fields.text("modeOfTransportCode", 1, 1),
                fields.object("operator", TransportFields::operator));
    }

    private static Operator operator(Fields fields) {
        return new Operator(fields.text("name", 1, 70), SharedFields.communication(fields, 1));
    }

    private static Carrier carrier(Fields fields) {
        return new Carrier(
                fields.text("name", 1, 70),
                fields.text("identificationNumber", 1, 17),
                fields.object("address", SharedFields::address),
                SharedFields.communicationIfAny(fields));
    }
}
