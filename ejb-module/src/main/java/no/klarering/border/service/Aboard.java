package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.border.BorderDecision.HouseRouting;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.FollowUps.FollowUp;
import no.klarering.border.Involved;
import no.klarering.border.RoutingBook;
import no.klarering.border.RoutingBook.Given;
import no.klarering.border.RoutingLog.Vehicle;
import no.klarering.border.RoutingViewers;
import no.klarering.border.StandingTransport;
import no.klarering.movement.ConsignmentGraph;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/** Gathers what a transport at the border carries, and who stands behind each part of it. */
@ApplicationScoped
public class Aboard {

    private final Movements movements;
    private final ExpectedTransports transports;
    private final RoutingBook book;

    public Aboard() {
        this(null, null, null);
    }

    @Inject
    public Aboard(Movements movements, ExpectedTransports transports, RoutingBook book) {
        this.movements = movements;
        this.transports = transports;
        this.book = book;
    }

    /** What several carry, by as many questions as what one carries. */
    Map<Mrn, Load> of(Collection<FollowUp> decided) {
        var mrns = decided.stream().flatMap(each -> each.transport().stream()).distinct().toList();
        var loaded = movements.load(mrns);
        return transports.find(mrns).stream()
                .collect(
                        Collectors.toMap(
                                StandingTransport::mrn,
                                each ->
                                        new Load(
                                                each,
                                                loaded.treeOrNothing(each.mrn()),
                                                loaded.graph())));
    }

    /** The new signals of all these, in their order, each with who may read it. */
    List<Given> signals(Collection<FollowUp> decided, Map<Mrn, Load> loads) {
        var presenters =
                book.presenters(
                        decided.stream()
                                .flatMap(each -> load(each, loads).presented(each))
                                .collect(Collectors.toSet()));
        return decided.stream()
                .flatMap(each -> load(each, loads).signals(each, presenters))
                .toList();
    }

    private static Load load(FollowUp decided, Map<Mrn, Load> loads) {
        return loads.get(decided.transport().orElseThrow());
    }

    /** Everything on board, in memory. */
    final class Load {

        private final StandingTransport standing;
        private final TransportTree tree;
        private final ConsignmentGraph graph;
        private final Map<Mrn, Mrn> masterOf = new HashMap<>();

        private Load(StandingTransport standing, TransportTree tree, ConsignmentGraph graph) {
            this.standing = standing;
            this.tree = tree;
            this.graph = graph;
            for (var master : tree.masters()) {
                master.mrn()
                        .ifPresent(
                                mrn ->
                                        master.houses().stream()
                                                .flatMap(house -> house.mrn().stream())
                                                .forEach(house -> masterOf.put(house, mrn)));
            }
        }

        Mrn transport() {
            return standing.mrn();
        }

        List<Mrn> houses() {
            return tree.houses().map(HouseLeaf::mrn).flatMap(Optional::stream).toList();
        }

        List<MasterBranch> masters() {
            return tree.masters().stream().filter(MasterBranch::isReceived).toList();
        }

        private Stream<Given> signals(FollowUp decided, Map<Mrn, Set<Participant>> presenters) {
            var vehicle = vehicle();
            return decided.routing().stream()
                    .flatMap(each -> given(each, decided.at(), vehicle, presenters).stream());
        }

        private Optional<Given> given(
                HouseRouting decided,
                Instant at,
                Vehicle vehicle,
                Map<Mrn, Set<Participant>> presenters) {
            return graph.house(decided.house())
                    .map(
                            house ->
                                    new Given(
                                            at,
                                            decided.routing(),
                                            house.mrn(),
                                            house.document(),
                                            vehicle,
                                            house.receptacle(),
                                            viewers(house.mrn(), presenters)));
        }

        private Set<Participant> viewers(Mrn house, Map<Mrn, Set<Participant>> presenters) {
            return RoutingViewers.of(
                    involved(house),
                    Optional.ofNullable(masterOf.get(house)).map(this::involved),
                    involved(standing.mrn()),
                    Stream.of(Optional.of(house), Optional.ofNullable(masterOf.get(house)))
                            .flatMap(Optional::stream)
                            .flatMap(mrn -> presenters.getOrDefault(mrn, Set.of()).stream())
                            .toList());
        }

        /** Whoever presented a master presented its houses too, also those that came later. */
        private Stream<Mrn> presented(FollowUp decided) {
            return decided.routing().stream()
                    .map(HouseRouting::house)
                    .flatMap(
                            house ->
                                    Stream.of(
                                                    Optional.of(house),
                                                    Optional.ofNullable(masterOf.get(house)))
                                            .flatMap(Optional::stream));
        }

        /** They were read with the tree; nothing is asked of the database again. */
        private Involved involved(Mrn mrn) {
            var message = movements.find(mrn).orElseThrow();
            return new Involved(message.organisation(), message.representative());
        }

        private Vehicle vehicle() {
            var shown = standing.particulars();
            return new Vehicle(
                    standing.mrn(),
                    shown.identificationNumber(),
                    shown.typeOfIdentification(),
                    standing.expected().estimatedArrival(),
                    shown.scheduledArrival());
        }
    }
}
