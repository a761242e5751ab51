package no.klarering.movement.core;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Problem;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Submission;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.Transport;
import no.klarering.movement.ValidationFacts;

/** The rules of transports. */
public final class TransportRules {

    private static final String MEANS = "activeBorderTransportMeans.";
    private static final Pattern TWO_NAMES = Pattern.compile("[^\\s,.]+[\\s,.]+[^\\s,.].*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private static final List<Immutable<Transport>> KEY =
            List.of(
                    new Immutable<>(MEANS + "identificationNumber", Transport::plate),
                    new Immutable<>(
                            MEANS + "typeOfIdentification",
                            t -> t.activeBorderTransportMeans().typeOfIdentification()),
                    new Immutable<>(MEANS + "conveyanceReferenceNumber", t -> t.key().flight()),
                    new Immutable<>(
                            "scheduledDateAndTimeOfArrival",
                            Transport::scheduledDateAndTimeOfArrival));

    private static final List<Immutable<Transport>> CARGO =
            List.of(
                    new Immutable<>("carrier.identificationNumber", Transport::carrierId),
                    new Immutable<>("consignmentMasterLevel", Transport::consignmentMasterLevel),
                    new Immutable<>("consignmentHouseLevel", Transport::consignmentHouseLevel));

    public static final List<MessageRule<Transport>> ALL =
            List.of(
                    TransportRules::keyIsFree,
                    TransportRules::keyStays,
                    TransportRules::cargoStaysAfterArrival,
                    TransportRules::firstEstimateIsTheSchedule,
                    TransportRules::driverHasTwoNames,
                    TransportRules::aircraftHasAFlight,
                    TransportRules::officeExists,
                    TransportRules::codesAreListed,
                    TransportRules::typeOfMeansIsKnown,
                    TransportRules::partiesAreSomewhere,
                    TransportRules::waybillsHaveAType);

    private TransportRules() {}

    /** 42: the same means, at the same scheduled time, is reported once. */
    private static Stream<Problem> keyIsFree(Submission<Transport> given, ValidationFacts facts) {
        return given.keyInUse()
                ? Stream.of(MovementFault.KEY_IN_USE.at(MEANS + "identificationNumber"))
                : Stream.empty();
    }

    /** 43: plate, flight and schedule are never changed. */
    private static Stream<Problem> keyStays(Submission<Transport> given, ValidationFacts facts) {
        return KEY.stream().flatMap(field -> field.unchanged(given));
    }

    /** 53: what is on board is not changed after arrival. */
    private static Stream<Problem> cargoStaysAfterArrival(
            Submission<Transport> given, ValidationFacts facts) {
        return CARGO.stream().flatMap(field -> field.unchangedAfterArrival(given));
    }

    /** 45: estimate and schedule begin alike. */
    private static Stream<Problem> firstEstimateIsTheSchedule(
            Submission<Transport> given, ValidationFacts facts) {
        var transport = given.message();
        var alike =
                transport
                        .estimatedDateAndTimeOfArrival()
                        .equals(transport.scheduledDateAndTimeOfArrival());
        return given.predecessor().isEmpty() && !alike
                ? Stream.of(MovementFault.FIRST_ESTIMATE.at("estimatedDateAndTimeOfArrival"))
                : Stream.empty();
    }

    /** 44: at least two names, parted by blank, comma or point. */
    private static Stream<Problem> driverHasTwoNames(
            Submission<Transport> given, ValidationFacts facts) {
        var name = given.message().activeBorderTransportMeans().operator().name().strip();
        return TWO_NAMES.matcher(name).matches()
                ? Stream.empty()
                : Stream.of(MovementFault.TWO_NAMES.at(MEANS + "operator.name"));
    }

    /** 54: by air the flight number is needed, since arrivals are known by it. */
    private static Stream<Problem> aircraftHasAFlight(
            Submission<Transport> given, ValidationFacts facts) {
        var means = given.message().activeBorderTransportMeans();
        return facts.mode() == TrafficMode.AIR && means.conveyanceReferenceNumber().isEmpty()
                ? Stream.of(MovementFault.FLIGHT.at(MEANS + "conveyanceReferenceNumber"))
                : Stream.empty();
    }

    /** 24: the customs office is in list CL141. */
    private static Stream<Problem> officeExists(
            Submission<Transport> given, ValidationFacts facts) {
        return new CodeRules(facts)
                .office(
                        given.message().customsOfficeOfFirstEntry().referenceNumber(),
                        "customsOfficeOfFirstEntry.referenceNumber");
    }

    /** 20: identification (CL750) and mode (CL018) are in their lists. */
    private static Stream<Problem> codesAreListed(
            Submission<Transport> given, ValidationFacts facts) {
        var means = given.message().activeBorderTransportMeans();
        var codes = new CodeRules(facts);
        return Stream.concat(
                codes.listed(
                        CodeListName.MEANS_IDENTIFICATION,
                        means.typeOfIdentification(),
                        MEANS + "typeOfIdentification"),
                codes.listed(
                        CodeListName.MOVEMENT_MODE,
                        means.modeOfTransportCode(),
                        MEANS + "modeOfTransportCode"));
    }

    /** 20: on the road the type of means is in CL751; elsewhere one to four digits will do. */
    private static Stream<Problem> typeOfMeansIsKnown(
            Submission<Transport> given, ValidationFacts facts) {
        var type = given.message().activeBorderTransportMeans().typeOfMeansOfTransport();
        return facts.mode() != TrafficMode.ROAD && DIGITS.matcher(type).matches()
                ? Stream.empty()
                : new CodeRules(facts)
                        .listed(CodeListName.MEANS_TYPE, type, MEANS + "typeOfMeansOfTransport");
    }

    /** 20, 21: countries exist, and ways to reach somebody are of a known kind. */
    private static Stream<Problem> partiesAreSomewhere(
            Submission<Transport> given, ValidationFacts facts) {
        var transport = given.message();
        var means = transport.activeBorderTransportMeans();
        var codes = new CodeRules(facts);
        return Stream.of(
                        codes.representative(transport.representative()),
                        codes.country(means.countryCode(), MEANS + "countryCode"),
                        codes.communication(
                                means.operator().communication(), MEANS + "operator.communication"),
                        codes.address(transport.carrier().address(), "carrier.address"),
                        codes.communication(
                                transport.carrier().communication(), "carrier.communication"))
                .flatMap(found -> found);
    }

    /** 20: every waybill is of a type in CL754. */
    private static Stream<Problem> waybillsHaveAType(
            Submission<Transport> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        return Stream.concat(
                CodeRules.numbered(
                        given.message().consignmentMasterLevel(),
                        "consignmentMasterLevel",
                        (master, path) ->
                                codes.document(
                                        master.transportDocumentMasterLevel(),
                                        path + ".transportDocumentMasterLevel")),
                CodeRules.numbered(
                        given.message().consignmentHouseLevel(),
                        "consignmentHouseLevel",
                        (house, path) ->
                                codes.document(
                                        house.transportDocumentHouseLevel(),
                                        path + ".transportDocumentHouseLevel")));
    }
}
