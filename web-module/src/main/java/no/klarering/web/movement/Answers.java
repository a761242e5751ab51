package no.klarering.web.movement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.klarering.border.EntryRegister.EntryStatus;
import no.klarering.border.RoutingLog;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportDocument;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/** Bodies of the interface, names as there; what is null is left out. Weights are kilograms. */
public final class Answers {

    private Answers() {}

    /** 202: the request was taken. */
    public record Request(String requestId) {}

    /** 400: every fault. */
    public record Refusal(List<ValidationFault> validationErrors) {}

    /**
     * @param field path of the field
     * @param error what is wrong, in the words of the interface
     * @param code ours, and stable
     */
    public record ValidationFault(String field, String error, String code) {}

    /** The result of one submission. */
    public record ValidationStatus(
            String status,
            String requestId,
            Instant notificationDate,
            String mrn,
            List<String> incompleteDocumentationReasonList,
            List<ValidationError> validationErrorList) {}

    /**
     * @param code ours, and stable
     */
    public record ValidationError(String code, String description, Pointer pointer) {

        /** Where it is. */
        public record Pointer(String messageElementPath) {}
    }

    /** The entry of a transport; {@code timeOfEntry} is left out before. */
    public record Entry(
            String mrn, boolean validEntry, String customsOfficeOfEntry, Instant timeOfEntry) {

        public static Entry of(EntryStatus status) {
            return new Entry(
                    status.mrn().text(),
                    status.validEntry(),
                    status.customsOfficeOfEntry(),
                    status.timeOfEntry().map(Answers::seconds).orElse(null));
        }
    }

    /**
     * One signal of the log.
     *
     * @param receptacleIdentificationNumber left out for goods in no mail bag
     */
    public record Signal(
            Waybill transportDocumentHouseLevel,
            Means activeBorderTransportMeans,
            Instant estimatedTimeOfArrival,
            Instant scheduledTimeOfArrival,
            String receptacleIdentificationNumber,
            RoutingResult routingResult) {

        public static Signal of(RoutingLog.Entry entry) {
            var vehicle = entry.vehicle();
            return new Signal(
                    Waybill.of(entry.document()),
                    new Means(vehicle.identificationNumber(), vehicle.typeOfIdentification()),
                    seconds(vehicle.estimatedArrival()),
                    seconds(vehicle.scheduledArrival()),
                    entry.receptacle().orElse(null),
                    RoutingResult.of(entry));
        }
    }

    /**
     * @param referenceNumber the number again, under the name that older programs know
     */
    public record Waybill(String documentNumber, String type, String referenceNumber) {

        static Waybill of(TransportDocument document) {
            return new Waybill(
                    document.documentNumber(), document.type(), document.documentNumber());
        }
    }

    /** The means of transport with which a house came. */
    public record Means(String identificationNumber, String typeOfIdentification) {}

    /**
     * @param id the marker of the entry
     * @param routingControlLocation left out where nothing is handled further
     */
    public record RoutingResult(
            String id, String routing, String routingControlLocation, Instant documentIssueDate) {

        static RoutingResult of(RoutingLog.Entry entry) {
            return new RoutingResult(
                    entry.id().toString(),
                    entry.routing().routing().name(),
                    entry.routing().location().map(Enum::name).orElse(null),
                    seconds(entry.at()));
        }
    }

    /** Instants of the interface have no fraction. */
    static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The MRN that was looked up. */
    public record FoundMrn(String mrn) {}

    /** How a house stands. */
    public record HouseStatus(
            String documentNumber,
            String type,
            String mrn,
            boolean received,
            String documentStatus,
            List<String> incompleteDocumentationReasonList) {

        static HouseStatus of(HouseLeaf house) {
            return new HouseStatus(
                    house.document().documentNumber(),
                    house.document().type(),
                    house.mrn().map(Mrn::text).orElse(null),
                    house.isReceived(),
                    house.status().name(),
                    house.reasons().stream().map(IncompleteReason::name).toList());
        }

        static List<HouseStatus> all(List<HouseLeaf> houses) {
            return houses.stream().map(HouseStatus::of).toList();
        }
    }

    /** How a master stands that a transport expects. */
    public record MasterStatus(
            String documentNumber,
            String type,
            String mrn,
            boolean received,
            String documentStatus) {

        static MasterStatus of(MasterBranch master) {
            return new MasterStatus(
                    master.document().documentNumber(),
                    master.document().type(),
                    master.mrn().map(Mrn::text).orElse(null),
                    master.isReceived(),
                    master.documentStatus().name());
        }
    }

    /** A transport with what hangs on it; {@code houseConsignments} are those without a master. */
    public record Descendants(
            BigDecimal sumOfWeightForMasterConsignments,
            BigDecimal sumOfWeightForHouseConsignments,
            List<MasterDescendants> masterConsignments,
            List<HouseDescendant> houseConsignments) {

        static Descendants of(TransportTree tree) {
            return new Descendants(
                    tree.sumOfWeightForMasterConsignments(),
                    tree.sumOfWeightForHouseConsignments(),
                    tree.masters().stream().map(MasterDescendants::of).toList(),
                    tree.directHouses().stream().map(HouseDescendant::of).toList());
        }
    }

    /** A master with its houses. */
    public record MasterDescendants(
            String documentNumber,
            String type,
            BigDecimal weight,
            BigDecimal sumOfWeightForHouseConsignments,
            boolean received,
            List<HouseDescendant> houseConsignments) {

        static MasterDescendants of(MasterBranch master) {
            return new MasterDescendants(
                    master.document().documentNumber(),
                    master.document().type(),
                    master.weight(),
                    master.sumOfWeightForHouseConsignments(),
                    master.isReceived(),
                    master.houses().stream().map(HouseDescendant::of).toList());
        }
    }

    /** A house below a master or transport. */
    public record HouseDescendant(
            String documentNumber,
            String type,
            BigDecimal weight,
            boolean received,
            String status) {

        static HouseDescendant of(HouseLeaf house) {
            return new HouseDescendant(
                    house.document().documentNumber(),
                    house.document().type(),
                    house.weight(),
                    house.isReceived(),
                    house.status().name());
        }
    }
}
