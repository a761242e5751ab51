package no.klarering.movement.core;

import java.util.List;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Submission;
import no.klarering.movement.ValidationFacts;

/** Which house consignment it is, where it hangs, and who sends it to whom. */
final class HouseIdentityRules {

    static final String LEVEL = "consignmentHouseLevel.";

    private static final String DOCUMENT = LEVEL + "transportDocumentHouseLevel";

    private static final List<Immutable<HouseConsignment>> KEY =
            List.of(
                    new Immutable<>(DOCUMENT + ".documentNumber", h -> h.key().document().number()),
                    new Immutable<>(DOCUMENT + ".type", h -> h.key().document().type()));

    private static final List<Immutable<HouseConsignment>> GOODS =
            List.of(
                    new Immutable<>(
                            LEVEL + "importProcedure",
                            h -> h.consignmentHouseLevel().importProcedure()),
                    new Immutable<>(
                            LEVEL + "previousDocuments",
                            h -> h.consignmentHouseLevel().previousDocuments()),
                    new Immutable<>(
                            LEVEL + "exportFromEU", h -> h.consignmentHouseLevel().exportFromEU()),
                    new Immutable<>(
                            LEVEL + "goodsItem", h -> h.consignmentHouseLevel().goodsItem()),
                    new Immutable<>(
                            LEVEL + "goodsDescription",
                            h -> h.consignmentHouseLevel().goodsDescription()),
                    new Immutable<>(
                            LEVEL + "numberOfPackages",
                            h -> h.consignmentHouseLevel().numberOfPackages()),
                    new Immutable<>(
                            LEVEL + "totalGrossMass",
                            h -> h.consignmentHouseLevel().totalGrossMass().stripTrailingZeros()));

    private HouseIdentityRules() {}

    /** 42: no two active houses have the same waybill and carrier. */
    static Stream<Problem> keyIsFree(Submission<HouseConsignment> given, ValidationFacts facts) {
        return given.keyInUse()
                ? Stream.of(MovementFault.KEY_IN_USE.at(DOCUMENT + ".documentNumber"))
                : Stream.empty();
    }

    /** 43: the waybill is never changed. */
    static Stream<Problem> keyStays(Submission<HouseConsignment> given, ValidationFacts facts) {
        return KEY.stream().flatMap(field -> field.unchanged(given));
    }

    /** 53: what the border decided on is changed only when it waits for that. */
    static Stream<Problem> goodsStayAfterArrival(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return GOODS.stream().flatMap(field -> field.unchangedAfterArrival(given));
    }

    /** 47: mail lies in a bag, everything else may have a master. */
    static Stream<Problem> bagOrMaster(Submission<HouseConsignment> given, ValidationFacts facts) {
        var level = given.message().consignmentHouseLevel();
        var both =
                level.receptacleIdentificationNumber().isPresent()
                        && level.consignmentMasterLevel().isPresent();
        return both && !given.message().isDirect()
                ? Stream.of(MovementFault.BAG_OR_MASTER.at(LEVEL + "consignmentMasterLevel"))
                : Stream.empty();
    }

    /** 48, 49: a direct consignment has neither bag nor master, but a carrier. */
    static Stream<Problem> directHangsOnTheTransport(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        if (!given.message().isDirect()) {
            return Stream.empty();
        }
        var level = given.message().consignmentHouseLevel();
        return Stream.of(
                        found(
                                level.consignmentMasterLevel().isPresent(),
                                MovementFault.DIRECT_OR_MASTER,
                                "consignmentMasterLevel"),
                        found(
                                level.receptacleIdentificationNumber().isPresent(),
                                MovementFault.DIRECT_OR_MASTER,
                                "receptacleIdentificationNumber"),
                        found(
                                level.transportLevel().isEmpty(),
                                MovementFault.DIRECT_CARRIER,
                                "transportLevel.carrierIdentificationNumber"))
                .flatMap(problem -> problem);
    }

    private static Stream<Problem> found(boolean wrong, MovementFault fault, String field) {
        return wrong ? Stream.of(fault.at(LEVEL + field)) : Stream.empty();
    }

    /** 20: waybills are of a type in CL754. */
    static Stream<Problem> waybillHasAType(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        var level = given.message().consignmentHouseLevel();
        return Stream.concat(
                codes.document(level.transportDocumentHouseLevel(), DOCUMENT),
                level.consignmentMasterLevel().stream()
                        .flatMap(
                                master ->
                                        codes.document(
                                                master.transportDocumentMasterLevel(),
                                                LEVEL
                                                        + "consignmentMasterLevel"
                                                        + ".transportDocumentMasterLevel")));
    }

    /** 20, 21: countries exist, persons and ways to reach them are of a known kind. */
    static Stream<Problem> partiesAreSomewhere(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        var level = given.message().consignmentHouseLevel();
        return Stream.of(
                        codes.representative(given.message().representative()),
                        codes.party(level.consignor(), LEVEL + "consignor"),
                        codes.party(level.consignee(), LEVEL + "consignee"))
                .flatMap(problem -> problem);
    }

    /** 20: container indicator (CL708) and equipment (CL709 to CL711) are in their lists. */
    static Stream<Problem> equipmentIsKnown(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        var level = given.message().consignmentHouseLevel();
        return Stream.concat(
                codes.containerIndicator(level.containerIndicator(), LEVEL + "containerIndicator"),
                codes.equipment(level.transportEquipment(), LEVEL + "transportEquipment"));
    }

    /** 22, 23: places that are given can be found. */
    static Stream<Problem> placesExist(Submission<HouseConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        var level = given.message().consignmentHouseLevel();
        return Stream.concat(
                codes.place(level.placeOfAcceptance(), LEVEL + "placeOfAcceptance"),
                codes.place(level.placeOfDelivery(), LEVEL + "placeOfDelivery"));
    }
}
