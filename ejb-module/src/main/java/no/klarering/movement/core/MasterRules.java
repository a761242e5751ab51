package no.klarering.movement.core;

import java.util.List;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.movement.MasterConsignment;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Submission;
import no.klarering.movement.ValidationFacts;

/** The rules of master consignments. */
public final class MasterRules {

    private static final String LEVEL = "consignmentMasterLevel.";
    private static final String DOCUMENT = LEVEL + "transportDocumentMasterLevel";

    private static final List<Immutable<MasterConsignment>> KEY =
            List.of(
                    new Immutable<>(DOCUMENT + ".documentNumber", m -> m.key().document().number()),
                    new Immutable<>(DOCUMENT + ".type", m -> m.key().document().type()),
                    new Immutable<>(
                            LEVEL + "carrier.identificationNumber", m -> m.key().carrier()));

    private static final List<Immutable<MasterConsignment>> CARGO =
            List.of(
                    new Immutable<>(LEVEL + "consignmentHouseLevel", m -> m.receptacles().toList()),
                    new Immutable<>(
                            LEVEL + "grossMass",
                            m -> m.consignmentMasterLevel().grossMass().stripTrailingZeros()));

    public static final List<MessageRule<MasterConsignment>> ALL =
            List.of(
                    MasterRules::keyIsFree,
                    MasterRules::keyStays,
                    MasterRules::cargoStaysAfterArrival,
                    MasterRules::containersAreNamed,
                    MasterRules::waybillHasAType,
                    MasterRules::partiesAreSomewhere,
                    MasterRules::equipmentIsKnown,
                    MasterRules::placesExist);

    private MasterRules() {}

    /** 42: no two active masters have the same waybill and carrier. */
    private static Stream<Problem> keyIsFree(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        return given.keyInUse()
                ? Stream.of(MovementFault.KEY_IN_USE.at(DOCUMENT + ".documentNumber"))
                : Stream.empty();
    }

    /** 43: waybill and carrier are never changed. */
    private static Stream<Problem> keyStays(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        return KEY.stream().flatMap(field -> field.unchanged(given));
    }

    /** 53: what it holds is not changed after arrival. */
    private static Stream<Problem> cargoStaysAfterArrival(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        return CARGO.stream().flatMap(field -> field.unchangedAfterArrival(given));
    }

    /** 46: goods in containers name them. */
    private static Stream<Problem> containersAreNamed(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        var level = given.message().consignmentMasterLevel();
        return level.containerIndicator() == 1 && level.transportEquipment().isEmpty()
                ? Stream.of(MovementFault.EQUIPMENT.at(LEVEL + "transportEquipment"))
                : Stream.empty();
    }

    /** 20: the waybill is of a type in CL754. */
    private static Stream<Problem> waybillHasAType(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        return new CodeRules(facts)
                .document(
                        given.message().consignmentMasterLevel().transportDocumentMasterLevel(),
                        DOCUMENT);
    }

    /** 20, 21: countries exist, persons and ways to reach them are of a known kind. */
    private static Stream<Problem> partiesAreSomewhere(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        var level = given.message().consignmentMasterLevel();
        return Stream.of(
                        codes.representative(given.message().representative()),
                        codes.party(level.consignee(), LEVEL + "consignee"),
                        codes.party(level.consignor(), LEVEL + "consignor"))
                .flatMap(found -> found);
    }

    /** 20: container indicator (CL708) and equipment (CL709 to CL711) are in their lists. */
    private static Stream<Problem> equipmentIsKnown(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        var level = given.message().consignmentMasterLevel();
        return Stream.concat(
                codes.containerIndicator(level.containerIndicator(), LEVEL + "containerIndicator"),
                codes.equipment(level.transportEquipment(), LEVEL + "transportEquipment"));
    }

    /** 22, 23: places that are given can be found. */
    private static Stream<Problem> placesExist(
            Submission<MasterConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        var level = given.message().consignmentMasterLevel();
        return Stream.of(
                        codes.place(level.placeOfLoading(), LEVEL + "placeOfLoading"),
                        codes.place(level.placeOfUnloading(), LEVEL + "placeOfUnloading"),
                        codes.place(level.placeOfDelivery(), LEVEL + "placeOfDelivery"))
                .flatMap(found -> found);
    }
}
