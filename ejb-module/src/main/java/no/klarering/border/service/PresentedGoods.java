package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.movement.HouseNode;
import no.klarering.movement.Linking;
import no.klarering.movement.MovementFault;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.movement.Presentation;
import no.klarering.movement.ReferenceKeys;
import no.klarering.movement.TransportDocument;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/** Finds the goods that a presentation names among those that were reported. */
@ApplicationScoped
public class PresentedGoods {

    private static final String TRANSPORT = "transportMRN";

    private final Movements movements;

    public PresentedGoods() {
        this(null);
    }

    @Inject
    public PresentedGoods(Movements movements) {
        this.movements = movements;
    }

    /**
     * What was found.
     *
     * @param masters those that were presented as a whole
     * @param problems why nothing was; empty when something was
     */
    record Found(Set<Mrn> houses, Set<Mrn> masters, List<Problem> problems) {

        Set<Mrn> all() {
            return Stream.concat(houses.stream(), masters.stream()).collect(Collectors.toSet());
        }

        static Found nothing(Problem problem) {
            return new Found(Set.of(), Set.of(), List.of(problem));
        }

        static Found houses(Collection<Mrn> houses) {
            return new Found(Set.copyOf(houses), Set.of(), List.of());
        }
    }

    Found find(Presentation presentation, Presentation.Kind kind) {
        var transport = presentation.transportMRN().flatMap(this::tree);
        if (presentation.transportMRN().isPresent() && transport.isEmpty()) {
            return Found.nothing(MovementFault.RELATION_END.at(TRANSPORT));
        }
        return switch (kind) {
            case HOUSE -> house(presentation.house().orElseThrow(), transport);
            case MASTER -> master(presentation.master().orElseThrow(), transport);
            case RECEPTACLE ->
                    all(
                            movements
                                    .consignments()
                                    .housesIn(
                                            presentation
                                                    .receptacleIdentificationNumber()
                                                    .orElseThrow())
                                    .stream()
                                    .map(HouseNode::mrn),
                            transport,
                            "receptacleIdentificationNumber");
            case CONTAINER ->
                    all(
                            inside(presentation.containerIdentificationNumber().orElseThrow()),
                            transport,
                            "containerIdentificationNumber");
            case ENTRY_SUMMARY -> Found.nothing(MovementFault.NOT_REPORTED.at("mrn"));
        };
    }

    private Optional<TransportTree> tree(Mrn mrn) {
        return movements
                .transport(mrn)
                .map(transport -> Linking.tree(transport, movements.below(mrn)));
    }

    private Found house(TransportDocument document, Optional<TransportTree> transport) {
        var houses =
                on(
                        transport,
                        movements.ofDocument(MovementKind.HOUSE_CONSIGNMENT, document).stream(),
                        PresentedGoods::housesOf);
        return one(houses, "consignmentHouseLevel.transportDocumentHouseLevel.documentNumber")
                .map(Found::nothing)
                .orElseGet(() -> Found.houses(houses));
    }

    private Found master(TransportDocument document, Optional<TransportTree> transport) {
        var masters =
                on(
                        transport,
                        movements.ofDocument(MovementKind.MASTER_CONSIGNMENT, document).stream(),
                        PresentedGoods::mastersOf);
        return one(masters, "consignmentMasterLevel.transportDocumentMasterLevel.documentNumber")
                .map(Found::nothing)
                .orElseGet(() -> new Found(housesBelow(masters), Set.copyOf(masters), List.of()));
    }

    /** A waybill is one consignment's; whose, nobody guesses. */
    private static Optional<Problem> one(List<Mrn> found, String path) {
        return switch (found.size()) {
            case 0 -> Optional.of(MovementFault.NOT_REPORTED.at(path));
            case 1 -> Optional.empty();
            default -> Optional.of(MovementFault.REPORTED_OFTEN.at(path));
        };
    }

    private Found all(Stream<Mrn> houses, Optional<TransportTree> transport, String path) {
        var found = on(transport, houses, PresentedGoods::housesOf);
        return found.isEmpty()
                ? Found.nothing(MovementFault.NOT_REPORTED.at(path))
                : Found.houses(found);
    }

    /** Houses that name a container, or lie below a master that does. */
    private Stream<Mrn> inside(String container) {
        var key = ReferenceKeys.ofEquipment(new Plate(container));
        var referring = movements.referring(List.of(key)).getOrDefault(key, Set.of());
        var consignments = movements.consignments();
        return referring.stream()
                .flatMap(
                        mrn ->
                                consignments.house(mrn).isPresent()
                                        ? Stream.of(mrn)
                                        : housesBelow(List.of(mrn)).stream());
    }

    private Set<Mrn> housesBelow(Collection<Mrn> masters) {
        var houses = new HashSet<Mrn>();
        for (var mrn : masters) {
            var below = movements.below(mrn);
            below.master(mrn)
                    .map(master -> Linking.branch(master, below))
                    .map(MasterBranch::houses)
                    .ifPresent(found -> mrns(found.stream()).forEach(houses::add));
        }
        return houses;
    }

    private static List<Mrn> on(
            Optional<TransportTree> transport,
            Stream<Mrn> found,
            Function<TransportTree, Stream<Mrn>> below) {
        var allowed = transport.map(tree -> below.apply(tree).collect(Collectors.toSet()));
        return found.filter(mrn -> allowed.map(those -> those.contains(mrn)).orElse(true))
                .distinct()
                .toList();
    }

    private static Stream<Mrn> housesOf(TransportTree tree) {
        return mrns(tree.houses());
    }

    private static Stream<Mrn> mrns(Stream<HouseLeaf> houses) {
        return houses.flatMap(house -> house.mrn().stream());
    }

    private static Stream<Mrn> mastersOf(TransportTree tree) {
        return tree.masters().stream().flatMap(master -> master.mrn().stream());
    }
}
