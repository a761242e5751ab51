package no.klarering.movement;

import static no.klarering.testing.MovementFacts.confirming;
import static no.klarering.testing.MovementFacts.declarations;
import static no.klarering.testing.MovementFacts.facts;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static no.klarering.testing.MovementMessages.aVoecHouse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.movement.service.JsonMessageReader;
import no.klarering.testing.MovementMessages;
import no.klarering.testing.MovementTexts;
import no.klarering.voec.VoecNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {

    private static final JsonMessageReader READER = new JsonMessageReader();
    private static final String HOUSE = "consignmentHouseLevel.";
    private static final String MASTER = "consignmentMasterLevel.";
    private static final String MEANS = "activeBorderTransportMeans.";
    private static final String LEVEL = "/consignmentHouseLevel";
    private static final String ITEM = LEVEL + "/goodsItem/0";
    private static final String DOCUMENTS = LEVEL + "/previousDocuments";
    private static final String EXPORTS = LEVEL + "/exportFromEU";
    private static final String CODES = "Invalid code. Expected codes are one of ";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsWhatIsWrongWithATransport(String demand, MovementMessages message, String told) {
        var verdict = Validation.transport(Submission.first(transport(message)), road());

        assertThat(lines(verdict)).isEqualTo(told);
    }

    static Stream<Arguments> findsWhatIsWrongWithATransport() {
        var offices = "customsOfficeOfFirstEntry.referenceNumber: Must be a valid customs office";
        return Stream.of(
                arguments("all is right", aTransport(), ""),
                arguments(
                        "office",
                        aTransport()
                                .with("/customsOfficeOfFirstEntry/referenceNumber", "\"NO999999\""),
                        offices),
                arguments(
                        "one name",
                        driver("Kari"),
                        MEANS + "operator.name: must hold at least two names"),
                arguments(
                        "trailing comma",
                        driver("Kari, "),
                        MEANS + "operator.name: must hold at least two names"),
                arguments("comma", driver("Hansen,Kari"), ""),
                arguments("point", driver("K.Hansen"), ""),
                arguments(
                        "estimate",
                        aTransport()
                                .with("/estimatedDateAndTimeOfArrival", "\"2026-11-20T10:00:01Z\""),
                        "estimatedDateAndTimeOfArrival: must be equal to "
                                + "scheduledDateAndTimeOfArrival when first submitted"),
                arguments(
                        "country of the means",
                        means("countryCode", "XX"),
                        MEANS + "countryCode: Country is invalid"),
                arguments(
                        "country of the carrier",
                        aTransport().with("/carrier/address/country", "\"YU\""),
                        "carrier.address.country: Country is invalid"),
                arguments(
                        "identification",
                        means("typeOfIdentification", "99"),
                        MEANS + "typeOfIdentification: " + CODES + "[10, 20, 21, 30, 31, 41, 80]"),
                arguments(
                        "mode",
                        means("modeOfTransportCode", "5"),
                        MEANS + "modeOfTransportCode: " + CODES + "[1, 2, 3, 4, 7, 8, 9]"),
                arguments(
                        "way to reach",
                        aTransport().with("/carrier/communication/0/type", "\"FX\""),
                        "carrier.communication[0].type: " + CODES + "[EM, TE]"),
                arguments(
                        "waybill of a master",
                        aTransport()
                                .with(
                                        "/consignmentMasterLevel/1/transportDocumentMasterLevel/type",
                                        "\"N999\""),
                        "consignmentMasterLevel[1].transportDocumentMasterLevel.type: "
                                + CODES
                                + "[C624, C625, C664, C665, N703, N704, N705, N714, N720, N722, "
                                + "N730, N740, N741, N750, N760]"));
    }

    @Test
    void wantsATypeOfTheListOnTheRoadOnly() {
        var transport = transport(means("typeOfMeansOfTransport", "9999"));

        var byRoad = Validation.transport(Submission.first(transport), road());
        var bySea =
                Validation.transport(
                        Submission.first(transport), facts(TrafficMode.SEA, Answers.NONE));

        assertThat(lines(byRoad)).startsWith(MEANS + "typeOfMeansOfTransport: " + CODES);
        assertThat(bySea.isAccepted()).isTrue();
    }

    @Test
    void wantsAFlightByAirOnly() {
        var flight = transport(means("conveyanceReferenceNumber", "SK4711"));
        var none = transport(aTransport());
        var air = facts(TrafficMode.AIR, Answers.NONE);

        assertThat(Validation.transport(Submission.first(flight), air).isAccepted()).isTrue();
        assertThat(lines(Validation.transport(Submission.first(none), air)))
                .isEqualTo(MEANS + "conveyanceReferenceNumber: is required for aircraft");
        assertThat(Validation.transport(Submission.first(none), road()).isAccepted()).isTrue();
    }

    @Test
    void leavesTheKeyOfATransportAsItWas() {
        var earlier = transport(aTransport());
        var later =
                transport(
                        means("identificationNumber", "AB12346")
                                .with("/activeBorderTransportMeans/typeOfIdentification", "\"31\"")
                                .with(
                                        "/activeBorderTransportMeans/conveyanceReferenceNumber",
                                        "\"F1\"")
                                .with(
                                        "/scheduledDateAndTimeOfArrival",
                                        "\"2026-11-20T11:00:00Z\""));
        var estimate =
                transport(
                        means("identificationNumber", "ab-12345")
                                .with(
                                        "/estimatedDateAndTimeOfArrival",
                                        "\"2026-11-20T12:00:00Z\""));

        var changed = Validation.transport(Submission.first(later).replacing(earlier), road());
        var kept = Validation.transport(Submission.first(estimate).replacing(earlier), road());

        assertThat(MovementTexts.printed(changed.problems()))
                .containsExactly(
                        MEANS + "identificationNumber: cannot be changed",
                        MEANS + "typeOfIdentification: cannot be changed",
                        MEANS + "conveyanceReferenceNumber: cannot be changed",
                        "scheduledDateAndTimeOfArrival: cannot be changed");
        assertThat(kept.isAccepted()).isTrue();
    }

    @Test
    void refusesAKeyThatIsInUse() {
        var transport = Submission.first(transport(aTransport())).withKeyInUse();
        var master = Submission.first(master(aMaster())).withKeyInUse();
        var house = Submission.first(house(aHouse())).withKeyInUse();

        assertThat(lines(Validation.transport(transport, road())))
                .isEqualTo(MEANS + "identificationNumber: is already in use");
        assertThat(lines(Validation.master(master, road())))
                .isEqualTo(
                        MASTER + "transportDocumentMasterLevel.documentNumber: is already in use");
        assertThat(lines(Validation.house(house, confirmed(house.message()))))
                .isEqualTo(HOUSE + "transportDocumentHouseLevel.documentNumber: is already in use");
    }

    @ParameterizedTest
    @CsvSource({"OPEN, true", "CURING, true", "ARRIVED, false"})
    void changesGoodsAfterArrivalOnlyWhenTheBorderWaitsForIt(
            Submission.Lock lock, boolean accepted) {
        var later = house(aHouse().with(LEVEL + "/numberOfPackages", "4"));
        var same = house(aHouse().with(LEVEL + "/totalGrossMass", "210.50"));
        var cargo = transport(aTransport().without("/consignmentMasterLevel/1"));

        var changed =
                Validation.house(
                        Submission.first(later).replacing(house(aHouse())).with(lock),
                        confirmed(later));
        var unchanged =
                Validation.house(
                        Submission.first(same).replacing(house(aHouse())).with(lock),
                        confirmed(same));
        var ofTransport =
                Validation.transport(
                        Submission.first(cargo).replacing(transport(aTransport())).with(lock),
                        road());

        assertThat(changed.isAccepted()).isEqualTo(accepted);
        assertThat(unchanged.isAccepted()).isTrue();
        assertThat(ofTransport.isAccepted()).isEqualTo(accepted);
        assertThat(lines(changed))
                .isEqualTo(
                        accepted
                                ? ""
                                : HOUSE + "numberOfPackages: cannot be changed after arrival");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsWhatIsWrongWithAMaster(String demand, MovementMessages message, String told) {
        var verdict = Validation.master(Submission.first(master(message)), road());

        assertThat(lines(verdict)).isEqualTo(told);
    }

    static Stream<Arguments> findsWhatIsWrongWithAMaster() {
        var level = "/consignmentMasterLevel";
        return Stream.of(
                arguments("all is right", aMaster(), ""),
                arguments(
                        "containers without names",
                        aMaster().without(level + "/transportEquipment"),
                        MASTER + "transportEquipment: is required when containerIndicator is 1"),
                arguments(
                        "no containers",
                        aMaster()
                                .without(level + "/transportEquipment")
                                .with(level + "/containerIndicator", "0"),
                        ""),
                arguments(
                        "indicator",
                        aMaster().with(level + "/containerIndicator", "2"),
                        MASTER + "containerIndicator: " + CODES + "[0, 1]"),
                arguments(
                        "person",
                        aMaster().with(level + "/consignee/typeOfPerson", "4"),
                        MASTER + "consignee.typeOfPerson: " + CODES + "[1, 2, 3]"),
                arguments(
                        "packed",
                        aMaster()
                                .with(
                                        level + "/transportEquipment/0/containerPackedStatus",
                                        "\"C\""),
                        MASTER
                                + "transportEquipment[0].containerPackedStatus: "
                                + CODES
                                + "[A, B]"),
                arguments(
                        "nowhere",
                        aMaster().with(level + "/placeOfLoading", "{}"),
                        MASTER
                                + "placeOfLoading.unloCode: If location AND address is not provided,"
                                + " then unloCode is required"),
                arguments(
                        "place by name",
                        aMaster().with(level + "/placeOfLoading", "{\"location\":\"Moss\"}"),
                        ""),
                arguments(
                        "no UN/LOCODE",
                        aMaster().with(level + "/placeOfLoading", "{\"unloCode\":\"NO1SL\"}"),
                        MASTER + "placeOfLoading.unloCode: Invalid code. Expected valid UNLOCODE"),
                arguments(
                        "UN/LOCODE of no country",
                        aMaster().with(level + "/placeOfLoading", "{\"unloCode\":\"XXOSL\"}"),
                        MASTER + "placeOfLoading.unloCode: Invalid code. Expected valid UNLOCODE"),
                arguments(
                        "place in no country",
                        aMaster()
                                .with(
                                        level + "/placeOfDelivery",
                                        "{\"address\":{\"country\":\"XX\"}}"),
                        MASTER + "placeOfDelivery.address.country: Country is invalid"));
    }

    @Test
    void leavesTheKeyOfAMasterAsItWas() {
        var level = "/consignmentMasterLevel";
        var later =
                master(
                        aMaster()
                                .with(
                                        level + "/transportDocumentMasterLevel",
                                        "{\"documentNumber\":\"M-9\",\"type\":\"N703\"}")
                                .with(level + "/carrier/identificationNumber", "\"1\""));
        var sameCarrier =
                master(aMaster().with(level + "/carrier/identificationNumber", "\"NO310417289\""));

        var changed =
                Validation.master(Submission.first(later).replacing(master(aMaster())), road());
        var kept =
                Validation.master(
                        Submission.first(sameCarrier).replacing(master(aMaster())), road());

        assertThat(MovementTexts.printed(changed.problems()))
                .containsExactly(
                        MASTER + "transportDocumentMasterLevel.documentNumber: cannot be changed",
                        MASTER + "transportDocumentMasterLevel.type: cannot be changed",
                        MASTER + "carrier.identificationNumber: cannot be changed");
        assertThat(kept.isAccepted()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"procedures", "references", "exports", "voec", "hanging"})
    void findsWhatIsWrongWithAHouse(String demand, MovementMessages message, String told) {
        var house = house(message);

        var verdict = Validation.house(Submission.first(house), confirmed(house));

        assertThat(lines(verdict)).isEqualTo(told);
    }

    static Stream<Arguments> procedures() {
        var path = HOUSE + "importProcedure.";
        return Stream.of(
                arguments("all is right", aHouse(), ""),
                arguments(
                        "unknown outgoing",
                        procedure("outgoingProcedure", "XXX"),
                        path
                                + "outgoingProcedure: When field is provided, it has to be one of "
                                + "[EXP, TRA, TRE]"),
                arguments(
                        "unknown procedure",
                        procedure("importProcedure", "RELEASE").with(DOCUMENTS, "[]"),
                        path
                                + "importProcedure: "
                                + CODES
                                + "[ATA_CARNET, TIR_CARNET, NATO_FORM_302, TRANSIT_IMPORT, "
                                + "TRANSIT_RELEASE, WAREHOUSE_RELEASE, COLLECTIVE_RELEASE, "
                                + "CUSTOMS_DECLARATION, IMMEDIATE_RELEASE_VOEC, "
                                + "IMMEDIATE_RELEASE_IMPORT, DOCUMENTS_NOT_OBLIGED_RELEASE]"),
                arguments(
                        "references without procedure",
                        aHouse().without(LEVEL + "/importProcedure"),
                        path
                                + "importProcedure: importProcedure is required when any "
                                + "consignmentHouseLevel.previousDocuments[] is provided"),
                arguments(
                        "neither",
                        aHouse().without(LEVEL + "/importProcedure").without(DOCUMENTS),
                        ""));
    }

    static Stream<Arguments> references() {
        var path = HOUSE + "previousDocuments";
        var declaration = aHouse().tree().at(DOCUMENTS + "/0").toString();
        var transit = "{\"typeOfReference\":\"N820\",\"referenceNumber\":\"26DE330512QX77M1K6\"}";
        var tre = procedure("outgoingProcedure", "TRE");
        var notWanted =
                ": Field cannot be filled out when consignmentHouseLevel.importProcedure is "
                        + "COLLECTIVE_RELEASE";
        return Stream.of(
                arguments(
                        "type",
                        aHouse().with(
                                        DOCUMENTS + "/1",
                                        "{\"typeOfReference\":\"N000\",\"referenceNumber\":\"1\"}"),
                        "type of reference"),
                arguments(
                        "a type without a rule",
                        aHouse().with(
                                        DOCUMENTS + "/1",
                                        "{\"typeOfReference\":\"N380\",\"referenceNumber\":\"1\"}"),
                        ""),
                arguments(
                        "no number",
                        aHouse().with(DOCUMENTS + "/1", "{\"typeOfReference\":\"N380\"}"),
                        path
                                + "[1].referenceNumber: Field should have value unless "
                                + "typeOfReference is CUDE"),
                arguments(
                        "half a declaration",
                        aHouse().without(DOCUMENTS + "/0/sequenceNumber")
                                .without(DOCUMENTS + "/0/declarantNumber"),
                        path
                                + "[0].sequenceNumber: Required field when typeReference is CUDE\n"
                                + path
                                + "[0].declarantNumber: Required field when typeReference is CUDE"),
                arguments(
                        "no date",
                        aHouse().without(DOCUMENTS + "/0/declarationDate"),
                        path + "[0].declarationDate: Required field when typeReference is CUDE"),
                arguments(
                        "two declarations",
                        aHouse().with(DOCUMENTS + "/1", declaration)
                                .with(DOCUMENTS + "/1/sequenceNumber", "\"18\""),
                        path + ": PreviousDocuments can only contain one document of type CUDE"),
                arguments(
                        "one declaration twice",
                        aHouse().with(DOCUMENTS + "/1", declaration)
                                .with(DOCUMENTS + "/1/sequenceNumber", "\"017\""),
                        path
                                + "[1]: Duplicate PreviousDocuments of type CUDE with "
                                + "declarantNumber: 312688409, declarationDate: 2026-11-19 and "
                                + "sequenceNumber: 017\n"
                                + path
                                + ": PreviousDocuments can only contain one document of type CUDE"),
                arguments(
                        "one number twice",
                        tre.with(DOCUMENTS + "/1", transit).with(DOCUMENTS + "/2", transit),
                        path
                                + "[2].referenceNumber: Duplicate PreviousDocuments with "
                                + "referenceNumber: 26DE330512QX77M1K6"),
                arguments("export and transit", tre.with(DOCUMENTS + "/1", transit), ""),
                arguments(
                        "transit where an export ends",
                        aHouse().with(DOCUMENTS + "/1", transit),
                        path
                                + "[1].typeOfReference: Field cannot have value N820 out when "
                                + "consignmentHouseLevel.outgoingProcedure is EXP"),
                arguments(
                        "declaration in the wrong place",
                        procedure("importProcedure", "COLLECTIVE_RELEASE"),
                        path
                                + "[0].sequenceNumber"
                                + notWanted
                                + "\n"
                                + path
                                + "[0].declarantNumber"
                                + notWanted
                                + "\n"
                                + path
                                + "[0].declarationDate"
                                + notWanted),
                arguments("for a warehouse", procedure("importProcedure", "WAREHOUSE_RELEASE"), ""),
                arguments("of any kind", procedure("importProcedure", "CUSTOMS_DECLARATION"), ""));
    }

    static Stream<Arguments> exports() {
        var path = HOUSE + "exportFromEU";
        return Stream.of(
                arguments("AES", export("AES_EXPORT", "26SE7K20AB41CD9XA3"), ""),
                arguments("AES, 17", export("AES_EXPORT", "26SE7K20AB41CD9XA"), form("AES_EXPORT")),
                arguments(
                        "AES, letters",
                        export("AES_EXPORT", "XXSE7K20AB41CD9XA3"),
                        form("AES_EXPORT")),
                arguments("EIDR", export("EIDR_EXPORT", "26SE0A1B2C3D4E5AE7"), ""),
                arguments(
                        "EIDR, no AE",
                        export("EIDR_EXPORT", "26SE0A1B2C3D4E5AX7"),
                        form("EIDR_EXPORT")),
                arguments(
                        "EIDR, Finnish",
                        export("EIDR_EXPORT", "26FI0A1B2C3D4E5AE7"),
                        form("EIDR_EXPORT")),
                arguments("EUEIR", export("EUEIR_EXPORT", "SE009251-20230602-24"), ""),
                arguments(
                        "retired",
                        export("UGE_EXPORT", "1"),
                        path
                                + "[0].typeOfExport: "
                                + CODES
                                + "[AES_EXPORT, EIDR_EXPORT, EUEIR_EXPORT]"),
                arguments(
                        "twice",
                        aHouse().with(
                                        EXPORTS + "/1",
                                        aHouse().tree().at(EXPORTS + "/0").toString()),
                        path
                                + "[1].exportId: Duplicate ExportFromEU with exportId: 26SE7K20AB41CD9XA3"),
                arguments(
                        "where a transit ends",
                        procedure("outgoingProcedure", "TRA"),
                        path
                                + ": Field cannot have values when consignmentHouseLevel."
                                + "importProcedure.outgoingProcedure is TRA"));
    }

    private static String form(String type) {
        return HOUSE + "exportFromEU[0].exportId: Invalid MRN format for export of type " + type;
    }

    static Stream<Arguments> voec() {
        var item = HOUSE + "goodsItem[0].";
        var above =
                "When item value exceeds NOK 3000, a regular import declaration has to be submitted";
        return Stream.of(
                arguments("all is right", aVoecHouse(), ""),
                arguments("just 3000", value("3000.00"), ""),
                arguments(
                        "above", value("3000.01"), item + "itemAmountInvoicedVOEC.value: " + above),
                arguments(
                        "many cheap ones",
                        value("2999").with(ITEM + "/itemAmountInvoicedVOEC/numberOfItems", "50"),
                        ""),
                arguments(
                        "unknown seller",
                        seller("2099999"),
                        item
                                + "additionalFiscalReferences.vatIdentificationNumber: "
                                + "Unknown vatIdentificationNumber"),
                arguments(
                        "no number of the scheme",
                        seller("NO2056550"),
                        item
                                + "additionalFiscalReferences.vatIdentificationNumber: "
                                + "Unknown vatIdentificationNumber"),
                arguments(
                        "role",
                        aVoecHouse().with(ITEM + "/additionalFiscalReferences/role", "\"FR1\""),
                        item + "additionalFiscalReferences.role: must be FR5"),
                arguments(
                        "letters for digits",
                        aVoecHouse()
                                .with(
                                        ITEM + "/commodityCodeVOEC/harmonizedSystemSubheadingCode",
                                        "\"65050X\""),
                        item
                                + "commodityCodeVOEC.harmonizedSystemSubheadingCode: "
                                + "must be six digits of the harmonised system"),
                arguments(
                        "to a company",
                        aVoecHouse().with(LEVEL + "/consignee/typeOfPerson", "2"),
                        HOUSE
                                + "consignee.typeOfPerson: goods of the VOEC scheme can only go to "
                                + "a natural person"),
                arguments(
                        "items elsewhere",
                        aHouse().with(
                                        LEVEL + "/goodsItem",
                                        aVoecHouse().tree().at(LEVEL + "/goodsItem").toString()),
                        HOUSE
                                + "goodsItem: If consignmentHouseLevel.importProcedure."
                                + "importProcedure is not IMMEDIATE_RELEASE_VOEC, it should not be "
                                + "provided."));
    }

    static Stream<Arguments> hanging() {
        return Stream.of(
                arguments(
                        "bag and master",
                        aHouse().with(LEVEL + "/receptacleIdentificationNumber", "\"BAG1\""),
                        HOUSE
                                + "consignmentMasterLevel: cannot be given together with "
                                + "receptacleIdentificationNumber"),
                arguments(
                        "bag",
                        aHouse().with(LEVEL + "/receptacleIdentificationNumber", "\"BAG1\"")
                                .without(LEVEL + "/consignmentMasterLevel"),
                        ""),
                arguments(
                        "direct with a master",
                        aHouse().with(LEVEL + "/directConsignment", "true")
                                .with(
                                        LEVEL + "/transportLevel",
                                        "{\"carrierIdentificationNumber\":\"1\"}"),
                        HOUSE
                                + "consignmentMasterLevel: cannot be given when directConsignment "
                                + "is true"),
                arguments(
                        "direct in a bag",
                        aVoecHouse().with(LEVEL + "/receptacleIdentificationNumber", "\"BAG1\""),
                        HOUSE
                                + "receptacleIdentificationNumber: cannot be given when "
                                + "directConsignment is true"),
                arguments(
                        "direct without a carrier",
                        aVoecHouse().without(LEVEL + "/transportLevel"),
                        HOUSE
                                + "transportLevel.carrierIdentificationNumber: is required when "
                                + "directConsignment is true"),
                arguments("not direct", aHouse().with(LEVEL + "/directConsignment", "false"), ""));
    }

    @Test
    void leavesTheWaybillOfAHouseAsItWas() {
        var later =
                house(
                        aHouse().with(
                                        LEVEL + "/transportDocumentHouseLevel",
                                        "{\"documentNumber\":\"H-2\",\"type\":\"N703\"}"));
        var otherMaster =
                house(
                        aHouse().with(
                                        LEVEL
                                                + "/consignmentMasterLevel/carrierIdentificationNumber",
                                        "\"1\""));

        var changed =
                Validation.house(
                        Submission.first(later).replacing(house(aHouse())), confirmed(later));
        var moved =
                Validation.house(
                        Submission.first(otherMaster).replacing(house(aHouse())),
                        confirmed(otherMaster));

        assertThat(MovementTexts.printed(changed.problems()))
                .containsExactly(
                        HOUSE + "transportDocumentHouseLevel.documentNumber: cannot be changed",
                        HOUSE + "transportDocumentHouseLevel.type: cannot be changed");
        assertThat(moved.isAccepted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "USABLE, , ''",
        "HELD, DOCUMENT_CONTROL, ''",
        "UNKNOWN, , CANNOT_VERIFY_CUDE_DOCUMENTATION",
        "NO_ANSWER, , INCOMPLETE_CUDE_VALIDATION"
    })
    void readsWhatTvinnSaysOfTheDeclaration(
            DeclarationAnswer.Standing standing, String lane, String reasons) {
        var house = house(aHouse());
        var answer = new DeclarationAnswer(standing, Optional.ofNullable(lane));
        var all = confirming(house);

        var verdict =
                Validation.house(
                        Submission.first(house),
                        facts(
                                TrafficMode.ROAD,
                                new Answers(
                                        declarations(house, answer),
                                        all.transits(),
                                        all.exports(),
                                        all.sellers())));

        assertThat(verdict.reasons())
                .extracting(Enum::name)
                .containsExactlyElementsOf(reasons.isEmpty() ? List.of() : List.of(reasons));
        assertThat(verdict.heldLanes())
                .containsExactlyElementsOf(lane == null ? List.of() : List.of(lane));
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASED, '', ''",
        "WRONG_STATE, MO-038, ''",
        "UNKNOWN, '', CANNOT_VERIFY_TRA_DOCUMENTATION",
        "NO_ANSWER, '', CANNOT_VERIFY_TRA_DOCUMENTATION"
    })
    void readsWhatNctsSaysOfTheTransit(TransitAnswer answer, String fault, String reasons) {
        var house =
                house(
                        procedure("outgoingProcedure", "TRE")
                                .with(
                                        DOCUMENTS + "/1",
                                        "{\"typeOfReference\":\"N820\",\"referenceNumber\":\"T1\"}"));
        var all = confirming(house);

        var verdict =
                Validation.house(
                        Submission.first(house),
                        facts(
                                TrafficMode.ROAD,
                                new Answers(
                                        all.declarations(),
                                        Map.of("T1", answer),
                                        all.exports(),
                                        all.sellers())));

        assertThat(verdict.problems())
                .extracting(problem -> problem.code())
                .containsExactlyElementsOf(fault.isEmpty() ? List.of() : List.of(fault));
        assertThat(verdict.reasons())
                .extracting(Enum::name)
                .containsExactlyElementsOf(reasons.isEmpty() ? List.of() : List.of(reasons));
    }

    @ParameterizedTest
    @CsvSource({
        "ROAD, AES_EXPORT, 26SE7K20AB41CD9XA3, WRONG_STATE, false, true",
        "ROAD, EIDR_EXPORT, 26SE0A1B2C3D4E5AE7, WRONG_STATE, false, true",
        "ROAD, EUEIR_EXPORT, SE009251-20230602-24, WRONG_STATE, true, true",
        "AIR, AES_EXPORT, 26SE7K20AB41CD9XA3, WRONG_STATE, true, true",
        "ROAD, AES_EXPORT, 26SE7K20AB41CD9XA3, RELEASED, true, true",
        "ROAD, AES_EXPORT, 26SE7K20AB41CD9XA3, NO_ANSWER, true, false",
        "ROAD, EUEIR_EXPORT, SE009251-20230602-24, NO_ANSWER, true, true"
    })
    void asksAesOnTheRoadOnly(
            TrafficMode mode,
            String type,
            String id,
            ExportAnswer answer,
            boolean accepted,
            boolean complete) {
        var house =
                house(
                        export(type, id)
                                .with(
                                        LEVEL + "/importProcedure/importProcedure",
                                        "\"CUSTOMS_DECLARATION\""));
        var all = confirming(house);

        var verdict =
                Validation.house(
                        Submission.first(house),
                        facts(
                                mode,
                                new Answers(
                                        all.declarations(),
                                        all.transits(),
                                        Map.of(id, answer),
                                        Set.of(new VoecNumber("2056550")))));

        assertThat(verdict.isAccepted()).isEqualTo(accepted);
        assertThat(verdict.reasons().isEmpty()).isEqualTo(complete);
        assertThat(lines(verdict))
                .isEqualTo(
                        accepted
                                ? ""
                                : HOUSE
                                        + "exportFromEU[0].exportId: Export of type "
                                        + type
                                        + " is not found or has wrong status in AES.");
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSPORT, MASTER_CONSIGNMENT, TRANSPORT, MASTER_CONSIGNMENT, ''",
        "TRANSPORT, HOUSE_CONSIGNMENT, TRANSPORT, HOUSE_CONSIGNMENT, ''",
        "MASTER_CONSIGNMENT, HOUSE_CONSIGNMENT, MASTER_CONSIGNMENT, HOUSE_CONSIGNMENT, ''",
        "MASTER_CONSIGNMENT, MASTER_CONSIGNMENT, MASTER_CONSIGNMENT, MASTER_CONSIGNMENT, MO-055",
        "TRANSPORT, MASTER_CONSIGNMENT, , MASTER_CONSIGNMENT, MO-056",
        "TRANSPORT, MASTER_CONSIGNMENT, TRANSPORT, HOUSE_CONSIGNMENT, MO-056"
    })
    void linksWhatIsThereAndHangsTogether(
            MovementKind parent,
            MovementKind child,
            MovementKind foundParent,
            MovementKind foundChild,
            String fault) {
        var relation =
                new Relation(
                        Optional.empty(),
                        Optional.empty(),
                        parent,
                        Mrn.issued(2026, 1),
                        child,
                        Mrn.issued(2026, 2));

        var verdict =
                Validation.relation(
                        relation, Optional.ofNullable(foundParent), Optional.of(foundChild));

        assertThat(verdict.problems())
                .extracting(problem -> problem.code())
                .containsExactlyElementsOf(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsText(IncompleteReason reason) {
        assertThat(MovementTexts.has(reason.name())).isTrue();
    }

    private static ValidationFacts road() {
        return facts(TrafficMode.ROAD, Answers.NONE);
    }

    private static ValidationFacts confirmed(HouseConsignment house) {
        return facts(TrafficMode.ROAD, confirming(house));
    }

    private static String lines(Verdict verdict) {
        var told = String.join("\n", MovementTexts.printed(verdict.problems()));
        return told.startsWith(HOUSE + "previousDocuments[1].typeOfReference: " + CODES)
                ? "type of reference"
                : told;
    }

    private static Transport transport(MovementMessages message) {
        return READER.transport(message.bytes()).message().orElseThrow();
    }

    private static MasterConsignment master(MovementMessages message) {
        return READER.masterConsignment(message.bytes()).message().orElseThrow();
    }

    private static HouseConsignment house(MovementMessages message) {
        return READER.houseConsignment(message.bytes()).message().orElseThrow();
    }

    private static MovementMessages driver(String name) {
        return aTransport().with("/activeBorderTransportMeans/operator/name", "\"" + name + "\"");
    }

    private static MovementMessages means(String field, String value) {
        return aTransport().with("/activeBorderTransportMeans/" + field, "\"" + value + "\"");
    }

    private static MovementMessages procedure(String field, String value) {
        return aHouse().with(LEVEL + "/importProcedure/" + field, "\"" + value + "\"");
    }

    private static MovementMessages export(String type, String id) {
        return aHouse().with(
                        EXPORTS,
                        "[{\"typeOfExport\":\"%s\",\"exportId\":\"%s\"}]".formatted(type, id));
    }

    private static MovementMessages value(String value) {
        return aVoecHouse().with(ITEM + "/itemAmountInvoicedVOEC/value", value);
    }

    private static MovementMessages seller(String number) {
        return aVoecHouse()
                .with(
                        ITEM + "/additionalFiscalReferences/vatIdentificationNumber",
                        "\"" + number + "\"");
    }
}
