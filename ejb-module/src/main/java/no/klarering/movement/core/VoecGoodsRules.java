package no.klarering.movement.core;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.HouseConsignment.GoodsItem;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Submission;
import no.klarering.movement.ValidationFacts;
import no.klarering.voec.VoecConsignment;
import no.klarering.voec.VoecFacts;
import no.klarering.voec.VoecFault;
import no.klarering.voec.VoecFinding;
import no.klarering.voec.VoecItem;
import no.klarering.voec.VoecRules;

/** VOEC goods: only under their procedure, and only what the scheme allows. */
final class VoecGoodsRules {

    static final String PROCEDURE = "IMMEDIATE_RELEASE_VOEC";

    private static final String PATH = HouseIdentityRules.LEVEL + "goodsItem";

    /** What each finding is in the message: the fault, and the field in the item. */
    private record Told(MovementFault fault, String field) {}

    private static final Map<VoecFault, Told> TOLD = new EnumMap<>(VoecFault.class);

    static {
        TOLD.put(
                VoecFault.ABOVE_LIMIT,
                new Told(MovementFault.VOEC_VALUE, ".itemAmountInvoicedVOEC.value"));
        TOLD.put(
                VoecFault.UNKNOWN_SELLER,
                new Told(
                        MovementFault.VOEC_NUMBER,
                        ".additionalFiscalReferences.vatIdentificationNumber"));
        TOLD.put(
                VoecFault.NOT_THE_SELLER,
                new Told(MovementFault.SELLER_ROLE, ".additionalFiscalReferences.role"));
        TOLD.put(
                VoecFault.NO_SUBHEADING,
                new Told(
                        MovementFault.SUBHEADING,
                        ".commodityCodeVOEC.harmonizedSystemSubheadingCode"));
    }

    private VoecGoodsRules() {}

    private static boolean isVoec(HouseConsignment house) {
        return house.importProcedure().filter(PROCEDURE::equals).isPresent();
    }

    /** 41: items are told of VOEC goods only. */
    static Stream<Problem> itemsOnlyForVoec(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var house = given.message();
        return isVoec(house) || house.consignmentHouseLevel().goodsItem().isEmpty()
                ? Stream.empty()
                : Stream.of(MovementFault.ITEMS_NOT_WANTED.at(PATH));
    }

    /** 39, 40, 50, 51, 52: the scheme's own rules. */
    static Stream<Problem> goodsAreOfTheScheme(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        if (!isVoec(given.message())) {
            return Stream.empty();
        }
        var scheme = facts.law().voec(facts.today());
        return VoecRules.check(
                        consignment(given.message()),
                        new VoecFacts(scheme, facts.answers().sellers()))
                .stream()
                .map(VoecGoodsRules::problem);
    }

    private static VoecConsignment consignment(HouseConsignment house) {
        var level = house.consignmentHouseLevel();
        return new VoecConsignment(
                level.consignee().isNaturalPerson(),
                level.goodsItem().stream().map(VoecGoodsRules::item).toList());
    }

    private static VoecItem item(GoodsItem item) {
        return new VoecItem(
                item.itemAmountInvoicedVOEC().value(),
                item.itemAmountInvoicedVOEC().numberOfItems(),
                item.commodityCodeVOEC().harmonizedSystemSubheadingCode(),
                item.additionalFiscalReferences().vatIdentificationNumber(),
                item.additionalFiscalReferences().role());
    }

    private static Problem problem(VoecFinding finding) {
        if (finding.fault() == VoecFault.RECIPIENT_NOT_A_PERSON) {
            return MovementFault.VOEC_RECIPIENT.at(
                    HouseIdentityRules.LEVEL + "consignee.typeOfPerson");
        }
        var told = TOLD.get(finding.fault());
        return told.fault().at(PATH + "[" + finding.item() + "]" + told.field());
    }
}
