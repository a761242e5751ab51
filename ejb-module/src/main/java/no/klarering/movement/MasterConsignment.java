package no.klarering.movement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * House consignments that travel under one master waybill ("hovedforsendelse"); the message of that
 * name, component names as in the message.
 */
public record MasterConsignment(
        Instant documentIssueDate,
        Optional<Representative> representative,
        MasterLevel consignmentMasterLevel) {

    /**
     * @param containerIndicator CL708: 1 in containers, and then the equipment is named
     * @param grossMass kilograms with packaging, without the carrier's equipment
     * @param consignmentHouseLevel mail only: which bags belong to the master
     */
    public record MasterLevel(
            int containerIndicator,
            BigDecimal grossMass,
            CarrierReference carrier,
            ConsignmentParty consignee,
            ConsignmentParty consignor,
            TransportDocument transportDocumentMasterLevel,
            List<TransportEquipment> transportEquipment,
            List<MailLevel> consignmentHouseLevel,
            Optional<Place> placeOfLoading,
            Optional<Place> placeOfUnloading,
            Optional<Place> placeOfDelivery) {

        public MasterLevel {
            transportEquipment = List.copyOf(transportEquipment);
            consignmentHouseLevel = List.copyOf(consignmentHouseLevel);
        }
    }

    /** The carrier by its number, 1 to 17 characters. */
    public record CarrierReference(String identificationNumber) {}

    /** Bags of mail. */
    public record MailLevel(List<Receptacle> receptacle) {

        public MailLevel {
            receptacle = List.copyOf(receptacle);
        }
    }

    /** One postal bag ("postsekk", UPU), 1 to 35 characters. */
    public record Receptacle(String receptacleIdentificationNumber) {}

    public MasterKey key() {
        return new MasterKey(
                consignmentMasterLevel.transportDocumentMasterLevel().key(),
                new CarrierId(consignmentMasterLevel.carrier().identificationNumber()));
    }

    /** The numbers of all bags, in the order of the message. */
    public Stream<String> receptacles() {
        return consignmentMasterLevel.consignmentHouseLevel().stream()
                .flatMap(level -> level.receptacle().stream())
                .map(Receptacle::receptacleIdentificationNumber);
    }
}
