package no.klarering.movement.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.Address;
import no.klarering.movement.Communication;
import no.klarering.movement.ConsignmentParty;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Place;
import no.klarering.movement.Representative;
import no.klarering.movement.TransportDocument;
import no.klarering.movement.TransportEquipment;

/** Reads what several messages have in common. */
final class SharedFields {

    static final int MOST_CONSIGNMENTS = 9_999;

    private static final int MOST_WAYS_TO_REACH = 99;
    private static final int MOST_CONFIRMATIONS = 3;

    private SharedFields() {}

    static Optional<Representative> representative(Fields message) {
        return message.objectIfAny("representative", fields -> representative(fields, 0));
    }

    /** On master level a representative may ask for mails at release. */
    static Optional<Representative> representativeOfMaster(Fields message) {
        return message.objectIfAny(
                "representative", fields -> representative(fields, MOST_CONFIRMATIONS));
    }

    private static Representative representative(Fields fields, int confirmations) {
        return new Representative(
                fields.text("name", 1, 70),
                fields.text("identificationNumber", 1, 17),
                fields.object("address", SharedFields::address),
                communication(fields, 0),
                confirmations == 0
                        ? List.of()
                        : fields.listIfAny(
                                "releasedConfirmation",
                                confirmations,
                                each ->
                                        new Representative.ReleasedConfirmation(
                                                each.text("emailAddress", 1, 512))));
    }

    static List<Communication> communication(Fields fields, int atLeast) {
        return fields.list(
                "communication", atLeast, MOST_WAYS_TO_REACH, SharedFields::communication);
    }

    static List<Communication> communicationIfAny(Fields fields) {
        return fields.listIfAny("communication", MOST_WAYS_TO_REACH, SharedFields::communication);
    }

    private static Communication communication(Fields fields) {
        return new Communication(fields.text("identifier", 1, 512), fields.text("type", 1, 3));
    }

    static Address address(Fields fields) {
        return new Address(
                fields.text("city", 1, 35),
                fields.text("country", 2, 2),
                fields.textIfAny("subDivision", 1, 35),
                fields.textIfAny("postcode", 1, 17),
                fields.textIfAny("streetLine", 1, 70),
                fields.textIfAny("streetAdditionalLine", 1, 70),
                fields.textIfAny("number", 1, 35),
                fields.textIfAny("poBox", 1, 70));
    }

    /** Of consignors and consignees more is wanted. */
    private static Address fullAddress(Fields fields) {
        if (!fields.has("postcode")) {
            fields.fault("postcode", MovementFault.BLANK);
        }
        if (!fields.has("streetLine") && !fields.has("poBox")) {
            fields.fault("", MovementFault.ONE_OF_FIELDS, Map.of("fields", "streetLine, poBox"));
        }
        return address(fields);
    }

    static ConsignmentParty party(Fields fields) {
        return new ConsignmentParty(
                fields.text("name", 1, 70),
                fields.textIfAny("identificationNumber", 1, 17),
                fields.count("typeOfPerson"),
                fields.object("address", SharedFields::fullAddress),
                communicationIfAny(fields));
    }

    static TransportDocument document(Fields fields) {
        return new TransportDocument(
                fields.text("documentNumber", 1, 70), fields.text("type", 4, 4));
    }

    static List<TransportEquipment> equipment(Fields fields) {
        return fields.listIfAny(
                "transportEquipment",
                MOST_CONSIGNMENTS,
                each ->
                        new TransportEquipment(
                                each.text("containerSizeAndType", 1, 2),
                                each.text("containerPackedStatus", 1, 1),
                                each.text("containerSupplierType", 1, 1),
                                each.text("containerIdentificationNumber", 1, 17)));
    }

    static Optional<Place> place(Fields fields, String field) {
        return fields.objectIfAny(
                field,
                place ->
                        new Place(
                                place.textIfAny("location", 1, 35),
                                place.textIfAny("unloCode", 1, 17),
                                place.objectIfAny(
                                        "address",
                                        address ->
                                                new Place.PlaceAddress(
                                                        address.text("country", 2, 2)))));
    }
}
