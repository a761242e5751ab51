package no.klarering.movement.core;

import java.util.List;
import no.klarering.movement.HouseConsignment;

/** All rules of house consignments, by what they look at. Duplicates are reported first. */
public final class HouseRules {

    public static final List<MessageRule<HouseConsignment>> ALL =
            List.of(
                    HouseIdentityRules::keyIsFree,
                    HouseIdentityRules::keyStays,
                    HouseIdentityRules::goodsStayAfterArrival,
                    HouseIdentityRules::bagOrMaster,
                    HouseIdentityRules::directHangsOnTheTransport,
                    HouseIdentityRules::waybillHasAType,
                    HouseIdentityRules::partiesAreSomewhere,
                    HouseIdentityRules::equipmentIsKnown,
                    HouseIdentityRules::placesExist,
                    ProcedureRules::procedureIsKnown,
                    ProcedureRules::outgoingProcedureIsKnown,
                    ProcedureRules::procedureIsGivenWithReferences,
                    ReferenceRules::referencesAreNamedOnce,
                    ReferenceRules::declarationsAreNamedOnce,
                    ReferenceRules::oneDeclaration,
                    ReferenceRules::typeIsKnown,
                    ReferenceRules::declarationIsWhole,
                    ReferenceRules::othersHaveANumber,
                    ReferenceRules::declarationFitsTheProcedure,
                    ReferenceRules::noTransitWhenOnlyAnExportEnds,
                    ReferenceRules::transitIsInAValidState,
                    ExportRules::typeIsKnown,
                    ExportRules::exportsAreNamedOnce,
                    ExportRules::idHasItsForm,
                    ExportRules::exportIsReleased,
                    ExportRules::noExportWhenOnlyATransitEnds,
                    VoecGoodsRules::itemsOnlyForVoec,
                    VoecGoodsRules::goodsAreOfTheScheme);

    private HouseRules() {}
}
