package no.klarering.movement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A transport with everything that hangs on it ("status with descendants"): what was expected and
 * whether it came, weights in kilograms and their sums, and what is still missing.
 */
public record TransportTree(Mrn mrn, List<MasterBranch> masters, List<HouseLeaf> directHouses) {

    public TransportTree {
        masters = List.copyOf(masters);
        directHouses = List.copyOf(directHouses);
    }

    /**
     * A master that the transport names, or that a relation hangs on it.
     *
     * @param mrn empty while it has not been received
     * @param weight of the master as reported
     * @param emptyReceptacles its mail bags in which nothing was reported
     */
    public record MasterBranch(
            TransportDocument document,
            Optional<Mrn> mrn,
            BigDecimal weight,
            List<HouseLeaf> houses,
            List<String> emptyReceptacles) {

        public MasterBranch {
            houses = List.copyOf(houses);
            emptyReceptacles = List.copyOf(emptyReceptacles);
        }

        public boolean isReceived() {
            return mrn.isPresent();
        }

        public BigDecimal sumOfWeightForHouseConsignments() {
            return sum(houses.stream().map(HouseLeaf::weight));
        }

        /** {@code SUCCESS} when it has come with houses, all of them complete. */
        public DocumentStatus documentStatus() {
            return isReceived()
                            && !houses.isEmpty()
                            && emptyReceptacles.isEmpty()
                            && houses.stream().allMatch(HouseLeaf::isComplete)
                    ? DocumentStatus.SUCCESS
                    : DocumentStatus.INCOMPLETE;
        }
    }

    /**
     * A house consignment.
     *
     * @param mrn empty while a direct one has not been received
     * @param reasons why it is incomplete
     */
    public record HouseLeaf(
            TransportDocument document,
            Optional<Mrn> mrn,
            BigDecimal weight,
            List<IncompleteReason> reasons) {

        public HouseLeaf {
            reasons = List.copyOf(reasons);
        }

        public boolean isReceived() {
            return mrn.isPresent();
        }

        public boolean isComplete() {
            return isReceived() && reasons.isEmpty();
        }

        public DocumentStatus status() {
            return isComplete() ? DocumentStatus.SUCCESS : DocumentStatus.INCOMPLETE;
        }
    }

    /** Every house, of the masters and direct ones, each once. */
    public Stream<HouseLeaf> houses() {
        return Stream.concat(
                        masters.stream().flatMap(master -> master.houses().stream()),
                        directHouses.stream())
                .distinct();
    }

    public BigDecimal sumOfWeightForMasterConsignments() {
        return sum(masters.stream().map(MasterBranch::weight));
    }

    public BigDecimal sumOfWeightForHouseConsignments() {
        return sum(houses().map(HouseLeaf::weight));
    }

    private static BigDecimal sum(Stream<BigDecimal> weights) {
        return weights.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What keeps the set from being complete and valid; empty when nothing does. */
    public List<Gap> gaps() {
        var gaps =
                Stream.concat(
                                masters.stream().flatMap(TransportTree::gapsOf),
                                directHouses.stream().flatMap(TransportTree::gapsOf))
                        .distinct()
                        .toList();
        return masters.isEmpty() && directHouses.isEmpty()
                ? List.of(new Gap(Gap.Kind.NO_CONSIGNMENTS, "", List.of()))
                : gaps;
    }

    private static Stream<Gap> gapsOf(MasterBranch master) {
        var number = master.document().documentNumber();
        if (!master.isReceived()) {
            return Stream.of(new Gap(Gap.Kind.MASTER_NOT_RECEIVED, number, List.of()));
        }
        var empty =
                master.houses().isEmpty()
                        ? Stream.of(new Gap(Gap.Kind.MASTER_WITHOUT_HOUSES, number, List.of()))
                        : master.emptyReceptacles().stream()
                                .map(
                                        bag ->
                                                new Gap(
                                                        Gap.Kind.RECEPTACLE_WITHOUT_HOUSES,
                                                        bag,
                                                        List.of()));
        return Stream.concat(empty, master.houses().stream().flatMap(TransportTree::gapsOf));
    }

    private static Stream<Gap> gapsOf(HouseLeaf house) {
        var number = house.document().documentNumber();
        if (!house.isReceived()) {
            return Stream.of(new Gap(Gap.Kind.HOUSE_NOT_RECEIVED, number, List.of()));
        }
        return house.reasons().isEmpty()
                ? Stream.empty()
                : Stream.of(new Gap(Gap.Kind.HOUSE_INCOMPLETE, number, house.reasons()));
    }

    /**
     * Something that is missing.
     *
     * @param number of the waybill or mail bag; empty for the transport as a whole
     * @param reasons of an incomplete house
     */
    public record Gap(Kind kind, String number, List<IncompleteReason> reasons) {

        public Gap {
            reasons = List.copyOf(reasons);
        }

        /** What is missing. */
        public enum Kind {
            NO_CONSIGNMENTS,
            MASTER_NOT_RECEIVED,
            MASTER_WITHOUT_HOUSES,
            RECEPTACLE_WITHOUT_HOUSES,
            HOUSE_NOT_RECEIVED,
            HOUSE_INCOMPLETE
        }
    }
}
