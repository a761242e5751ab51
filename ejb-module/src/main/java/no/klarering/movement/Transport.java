package no.klarering.movement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One means of transport that is going to cross the border, with its driver and the consignments it
 * is expected to carry ("transport"); the message of that name for road (v2), air, rail and sea
 * (v1). Component names are those of the message. Instants are UTC, without fractions.
 *
 * @param scheduledDateAndTimeOfArrival fixed for ever; the estimate equals it at first and is kept
 *     fresh afterwards
 */
public record Transport(
        Instant documentIssueDate,
        Optional<Representative> representative,
        MeansOfTransport activeBorderTransportMeans,
        Carrier carrier,
        OfficeReference customsOfficeOfFirstEntry,
        Instant estimatedDateAndTimeOfArrival,
        Instant scheduledDateAndTimeOfArrival,
        List<MasterReference> consignmentMasterLevel,
        List<HouseReference> consignmentHouseLevel) {

    public Transport {
        consignmentMasterLevel = List.copyOf(consignmentMasterLevel);
        consignmentHouseLevel = List.copyOf(consignmentHouseLevel);
    }

    /**
     * @param identificationNumber plate of the tractor unit only, tail number, train number or IMO
     *     number; 1 to 35 characters
     * @param typeOfIdentification CL750: 30 road vehicle, 41 aircraft, 21 train, 10 ship
     * @param typeOfMeansOfTransport CL751, one to four digits
     * @param conveyanceReferenceNumber IATA flight number
     * @param countryCode nationality of the means, ISO 3166-1 alpha-2
     * @param modeOfTransportCode CL018
     */
    public record MeansOfTransport(
            String identificationNumber,
            String typeOfIdentification,
            String typeOfMeansOfTransport,
            Optional<String> conveyanceReferenceNumber,
            String countryCode,
            String modeOfTransportCode,
            Operator operator) {}

    /** Driver, pilot or master: at least two names, and how to reach him. */
    public record Operator(String name, List<Communication> communication) {

        public Operator {
            communication = List.copyOf(communication);
        }
    }

    /** The transport company ("transportør"); its number is half of every link. */
    public record Carrier(
            String name,
            String identificationNumber,
            Address address,
            List<Communication> communication) {

        public Carrier {
            communication = List.copyOf(communication);
        }
    }

    /** A customs office by its code of eight characters (CL141). */
    public record OfficeReference(String referenceNumber) {}

    /** A master consignment that is expected on board. */
    public record MasterReference(TransportDocument transportDocumentMasterLevel) {}

    /** A house consignment that is expected on board without a master ("direkteforsendelse"). */
    public record HouseReference(TransportDocument transportDocumentHouseLevel) {}

    public Plate plate() {
        return new Plate(activeBorderTransportMeans.identificationNumber());
    }

    public CarrierId carrierId() {
        return new CarrierId(carrier.identificationNumber());
    }

    public TransportKey key() {
        return new TransportKey(
                plate(),
                activeBorderTransportMeans.typeOfIdentification(),
                activeBorderTransportMeans.conveyanceReferenceNumber(),
                scheduledDateAndTimeOfArrival);
    }
}
