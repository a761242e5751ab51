package no.klarering.movement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goods on one waybill from one sender to one receiver ("underforsendelse"): what the goods are and
 * what shall become of them at the border. The message of that name, component names as in the
 * message.
 */
public record HouseConsignment(
        Instant documentIssueDate,
        Optional<Representative> representative,
        HouseLevel consignmentHouseLevel) {

    /**
     * @param receptacleIdentificationNumber the bag, mail only; then there is no master
     * @param directConsignment true: hangs on the transport, without a master
     * @param transportLevel the carrier of the transport that a direct consignment hangs on
     * @param containerIndicator CL708: 0 or 1
     * @param totalGrossMass kilograms
     * @param goodsDescription what the goods are, 1 to 512 characters
     * @param consignmentMasterLevel the master it belongs to
     * @param exportFromEU what ends at the border, by road from Sweden or Finland
     * @param goodsItem VOEC goods only
     */
    public record HouseLevel(
            Optional<String> receptacleIdentificationNumber,
            Optional<Boolean> directConsignment,
            Optional<TransportLevel> transportLevel,
            int containerIndicator,
            BigDecimal totalGrossMass,
            int numberOfPackages,
            String goodsDescription,
            TransportDocument transportDocumentHouseLevel,
            Optional<MasterReference> consignmentMasterLevel,
            Optional<Procedures> importProcedure,
            List<PreviousDocument> previousDocuments,
            List<ExportFromEu> exportFromEU,
            ConsignmentParty consignor,
            ConsignmentParty consignee,
            Optional<Place> placeOfAcceptance,
            Optional<Place> placeOfDelivery,
            List<GoodsItem> goodsItem,
            List<TransportEquipment> transportEquipment) {

        public HouseLevel {
            previousDocuments = List.copyOf(previousDocuments);
            exportFromEU = List.copyOf(exportFromEU);
            goodsItem = List.copyOf(goodsItem);
            transportEquipment = List.copyOf(transportEquipment);
        }
    }

    /** The carrier of the transport, 1 to 17 characters. */
    public record TransportLevel(String carrierIdentificationNumber) {}

    /** The master consignment: its waybill and its carrier. */
    public record MasterReference(
            String carrierIdentificationNumber, TransportDocument transportDocumentMasterLevel) {

        public MasterKey key() {
            return new MasterKey(
                    transportDocumentMasterLevel.key(), new CarrierId(carrierIdentificationNumber));
        }
    }

    /**
     * What shall become of the goods and what ends at the border ("prosedyre").
     *
     * @param importProcedure list ImportProcedure; may be missing until arrival
     * @param outgoingProcedure {@code EXP}, {@code TRA} or {@code TRE}
     * @param hasOutgoingProcedure false: the procedure before ended elsewhere; missing counts as
     *     true
     */
    public record Procedures(
            Optional<String> importProcedure,
            Optional<String> outgoingProcedure,
            Optional<Boolean> hasOutgoingProcedure) {}

    /**
     * What the goods refer to. {@code CUDE} is a declaration by declarant, date and sequence;
     * everything else has a reference number of 1 to 70 characters.
     */
    public record PreviousDocument(
            String typeOfReference,
            Optional<String> referenceNumber,
            Optional<String> declarantNumber,
            Optional<LocalDate> declarationDate,
            Optional<String> sequenceNumber) {

        /** A reference that has what its type asks for. */
        public boolean isWhole() {
            return typeOfReference.equals(ReferenceType.DECLARATION)
                    ? declarantNumber.isPresent()
                            && declarationDate.isPresent()
                            && sequenceNumber.isPresent()
                    : referenceNumber.isPresent();
        }
    }

    /** An export from the Union that ends at the border ("utførsel fra EU"). */
    public record ExportFromEu(String typeOfExport, String exportId) {}

    /** One line of VOEC goods. */
    public record GoodsItem(
            Amount itemAmountInvoicedVOEC,
            CommodityCode commodityCodeVOEC,
            FiscalReference additionalFiscalReferences) {}

    /** NOK for each single item, without VAT, freight and insurance; and how many. */
    public record Amount(BigDecimal value, int numberOfItems) {}

    /** Six digits of the harmonised system. */
    public record CommodityCode(String harmonizedSystemSubheadingCode) {}

    /** The seller's VOEC number with role {@code FR5} (CL756). */
    public record FiscalReference(String vatIdentificationNumber, String role) {}

    public boolean isDirect() {
        return consignmentHouseLevel.directConsignment().orElse(false);
    }

    /** The waybill with the carrier of the master, or of the transport when it hangs there. */
    public HouseKey key() {
        var level = consignmentHouseLevel;
        var carrier =
                level.consignmentMasterLevel()
                        .map(MasterReference::carrierIdentificationNumber)
                        .or(
                                () ->
                                        level.transportLevel()
                                                .map(TransportLevel::carrierIdentificationNumber));
        return new HouseKey(level.transportDocumentHouseLevel().key(), carrier.map(CarrierId::new));
    }

    public Optional<String> importProcedure() {
        return consignmentHouseLevel.importProcedure().flatMap(Procedures::importProcedure);
    }

    public Optional<String> outgoingProcedure() {
        return consignmentHouseLevel.importProcedure().flatMap(Procedures::outgoingProcedure);
    }

    /** The references of one type, in the order of the message. */
    public Stream<PreviousDocument> documents(String typeOfReference) {
        return consignmentHouseLevel.previousDocuments().stream()
                .filter(document -> document.typeOfReference().equals(typeOfReference));
    }
}
