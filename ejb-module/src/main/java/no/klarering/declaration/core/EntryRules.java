package no.klarering.declaration.core;

import static no.klarering.declaration.core.LineRule.onEveryLine;

import java.util.ArrayList;
import java.util.List;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Header;

/** All rules of input control, by what they apply to. */
public final class EntryRules {

    private static final List<EntryRule> OF_ALL =
            List.of(
                    IdentityRules::idIsWellFormed,
                    IdentityRules::firstVersionBearsItsDate,
                    IdentityRules::versionMayComeNow,
                    PartyRules::declarantIsTheOneOfTheId,
                    PartyRules::senderIsTheDeclarant,
                    PartyRules::declarantIsOpen,
                    PartyRules::unitIsPermitted,
                    PartyRules::categoryIsPermitted,
                    AgreementRules::kindIsAgreed,
                    AgreementRules::traderIsAgreed,
                    PartyRules::traderIsIdentified);

    private static final List<EntryRule> OF_WITHDRAWAL =
            List.of(IdentityRules::withdrawalNamesItsDeclaration);

    /** What even a provisional declaration must satisfy. */
    private static final List<EntryRule> OF_EVERY_DECLARATION =
            List.of(
                    HeaderRules::dateIsRecent,
                    HeaderRules::payerIsNamedForCharges,
                    TransportRules::dispatchCountryExists,
                    TransportRules::destinationCountryExists,
                    onEveryLine(GoodsRules::commodityIsInTheTariff),
                    onEveryLine(GoodsRules::commodityIsInForce),
                    onEveryLine(GoodsRules::grossWeightIsGiven),
                    onEveryLine(GoodsRules::netIsNotAboveGross),
                    onEveryLine(GoodsRules::preferenceExcludesReduction),
                    onEveryLine(GoodsRules::preferenceHasProof),
                    onEveryLine(GoodsRules::reductionIsKnown),
                    onEveryLine(GoodsRules::documentsHaveAType),
                    onEveryLine(ExemptionRules::letterIsValid),
                    onEveryLine(ExemptionRules::letterIsOfThisDirection),
                    onEveryLine(ExemptionRules::individualReductionNamesItsLetter),
                    onEveryLine(TransportRules::noContainerOutsideContainers),
                    onEveryLine(TransportRules::containerOnEveryLine),
                    onEveryLine(TransportRules::containerNumbersHaveTheirForm),
                    onEveryLine(ChargeRules::chargesAreKnown),
                    onEveryLine(ChargeRules::chargeRulesAreKnown),
                    TotalRules::linesAreCounted,
                    TotalRules::linesAreNumbered,
                    TotalRules::packagesAreCounted,
                    TotalRules::chargesAddUp,
                    TotalRules::eachChargeAddsUp);

    private static final List<EntryRule> OF_FINAL =
            List.of(
                    FinalRules::comesInTime,
                    FinalRules::lineCountStays,
                    onEveryLine(FinalRules::commodityStays));

    private static final List<EntryRule> OF_RECALCULATION =
            List.of(
                    RecalculationRules::namesItsOriginal,
                    RecalculationRules::keepsToItsOriginal,
                    RecalculationRules::originalIsComplete,
                    RecalculationRules::originalMayBeRecalculated,
                    RecalculationRules::reasonIsGiven,
                    RecalculationRules::amountGoesItsWay,
                    onEveryLine(RecalculationRules::caseTypeIsForLines));

    private static final List<EntryRule> OF_STATISTICS =
            List.of(
                    RecalculationRules::linesAreTheSame,
                    onEveryLine(RecalculationRules::reductionStays),
                    onEveryLine(RecalculationRules::preferenceStays),
                    onEveryLine(RecalculationRules::quantityUnitStays),
                    onEveryLine(RecalculationRules::valueStays),
                    onEveryLine(RecalculationRules::adjustmentStays),
                    onEveryLine(RecalculationRules::valueBasisStays));

    private static final List<EntryRule> OF_COMPLETE =
            List.of(
                    HeaderRules::typeFitsDirection,
                    HeaderRules::transactionTypeIsKnown,
                    HeaderRules::deliveryTermsAreKnown,
                    HeaderRules::invoiceTotalIsGiven,
                    HeaderRules::exchangeRateIsGiven,
                    TransportRules::nationalityExists,
                    TransportRules::modeIsKnown,
                    TransportRules::containerIndicatorIsGiven,
                    onEveryLine(GoodsRules::procedureFitsTheType),
                    onEveryLine(GoodsRules::valueIsGiven),
                    onEveryLine(ChargeRules::vatBasisIsGivenWhereVatIsDue),
                    onEveryLine(ChargeRules::vatBasisAddsUp),
                    onEveryLine(GoodsRules::netWeightIsGiven),
                    onEveryLine(GoodsRules::supplementaryQuantityIsAsTheTariffAsks));

    private static final List<EntryRule> OF_IMPORT =
            List.of(
                    TransportRules::dispatchCountryIsGiven,
                    TransportRules::dispatchIsAbroad,
                    HeaderRules::goodsLocationIsKnown);

    private static final List<EntryRule> OF_COMPLETE_IMPORT =
            List.of(
                    onEveryLine(GoodsRules::originIsKnown),
                    onEveryLine(GoodsRules::preferenceIsGiven),
                    onEveryLine(GoodsRules::valuationIsKnown),
                    VoecRules::recipientIsAPerson,
                    VoecRules::numberOnEveryLine,
                    VoecRules::nobodyPays,
                    onEveryLine(VoecRules::goodsAreOfTheScheme),
                    onEveryLine(VoecRules::sellerIsRegistered),
                    onEveryLine(VoecRules::procedureIsFreeCirculation),
                    onEveryLine(VoecRules::noVatIsDeclared),
                    onEveryLine(VoecRules::pieceIsBelowTheLimit));

    private static final List<EntryRule> OF_COMPLETE_EXPORT =
            List.of(onEveryLine(GoodsRules::preferenceIsGiven));

    private static final List<EntryRule> OF_EXPORT =
            List.of(
                    HeaderRules::exitOfficeIsKnown,
                    HeaderRules::goodsLocationIsKnownWhenGiven,
                    HeaderRules::exportFromAWarehouseNamesIt,
                    TransportRules::destinationCountryIsGiven,
                    TransportRules::exportNamesDispatchOnlyInTransit,
                    TransportRules::storesGoToNorway,
                    onEveryLine(GoodsRules::preferenceIsKnown),
                    onEveryLine(GoodsRules::countyIsGiven),
                    onEveryLine(GoodsRules::foreignGoodsNameTheirOrigin));

    private static final List<EntryRule> ADVICE =
            List.of(
                    AdviceRules::dateIsNotInTheFuture,
                    AdviceRules::goodsNumberHasItsForm,
                    AdviceRules::exchangeRateIsThePublished,
                    AdviceRules::freightFitsTheTerms,
                    onEveryLine(GoodsRules::proofServesAPreference),
                    onEveryLine(AdviceRules::packagesAreOfAKnownKind));

    private EntryRules() {}

    /** Rules whose findings refuse a declaration of this kind. */
    public static List<EntryRule> demandedOf(Header header) {
        var rules = new ArrayList<>(OF_ALL);
        if (header.category() == Category.WITHDRAWAL) {
            rules.addAll(OF_WITHDRAWAL);
            return rules;
        }
        var complete = header.category() != Category.FO;
        var isImport = header.direction() == Direction.IMPORT;
        rules.addAll(OF_EVERY_DECLARATION);
        rules.addAll(isImport ? OF_IMPORT : OF_EXPORT);
        rules.addAll(ofLater(header.category()));
        if (complete) {
            rules.addAll(OF_COMPLETE);
        }
        if (complete) {
            rules.addAll(isImport ? OF_COMPLETE_IMPORT : OF_COMPLETE_EXPORT);
        }
        return rules;
    }

    /** What is asked of declarations that complete or recalculate an earlier one. */
    private static List<EntryRule> ofLater(Category category) {
        var rules = new ArrayList<EntryRule>();
        if (category == Category.EN) {
            rules.addAll(OF_FINAL);
        }
        if (category.recalculates()) {
            rules.addAll(OF_RECALCULATION);
        }
        if (category == Category.SO) {
            rules.addAll(OF_STATISTICS);
        }
        return rules;
    }

    /** Rules whose findings are told, and no more. */
    public static List<EntryRule> advisedFor(Header header) {
        return header.category() == Category.WITHDRAWAL ? List.of() : ADVICE;
    }
}
