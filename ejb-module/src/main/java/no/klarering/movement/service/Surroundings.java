package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.movement.CarrierId;
import no.klarering.movement.HouseNode;
import no.klarering.movement.Linking;
import no.klarering.movement.MasterNode;
import no.klarering.movement.MessageShelf;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.Participant;
import no.klarering.movement.SenderDesk.Above;
import no.klarering.movement.SenderDesk.Below;
import no.klarering.movement.SenderDesk.Missing;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.Gap;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/** What hangs above and below a message, and whose it is. */
@ApplicationScoped
public class Surroundings {

    private final Movements movements;
    private final MessageShelf shelf;

    public Surroundings() {
        this(null, null);
    }

    @Inject
    public Surroundings(Movements movements, MessageShelf shelf) {
        this.movements = movements;
        this.shelf = shelf;
    }

    /** Empty for houses, relations and what is cancelled. */
    Optional<Below> below(Overview message) {
        return tree(message).map(tree -> new Below(tree, senders(tree)));
    }

    private Optional<TransportTree> tree(Overview message) {
        if (!message.active()) {
            return Optional.empty();
        }
        var mrn = message.mrn();
        return switch (message.kind()) {
            case TRANSPORT ->
                    movements
                            .transport(mrn)
                            .map(transport -> Linking.tree(transport, movements.below(mrn)));
            case MASTER_CONSIGNMENT -> master(mrn);
            case HOUSE_CONSIGNMENT, RELATION -> Optional.empty();
        };
    }

    private Optional<TransportTree> master(Mrn mrn) {
        var below = movements.below(mrn);
        return below.master(mrn)
                .map(master -> Linking.branch(master, below))
                .map(branch -> new TransportTree(mrn, List.of(branch), List.of()));
    }

    private Map<Mrn, Participant> senders(TransportTree tree) {
        var received =
                Stream.concat(
                                tree.masters().stream().map(MasterBranch::mrn),
                                tree.houses().map(HouseLeaf::mrn))
                        .flatMap(Optional::stream)
                        .toList();
        return shelf.of(received).values().stream()
                .collect(Collectors.toMap(Overview::mrn, Overview::organisation));
    }

    /** What a tree lacks, or what a house lacks itself. */
    List<Missing> missing(Overview message, Optional<Below> below) {
        if (below.isPresent()) {
            return missing(below.get(), message.carrier());
        }
        return message.active() && !message.reasons().isEmpty()
                ? List.of(
                        new Missing(
                                new Gap(
                                        Gap.Kind.HOUSE_INCOMPLETE,
                                        message.name(),
                                        message.reasons()),
                                Optional.of(message.organisation())))
                : List.of();
    }

    private static List<Missing> missing(Below below, Optional<CarrierId> carrier) {
        var senders = new LinkedHashMap<String, Participant>();
        below.tree()
                .houses()
                .forEach(
                        house ->
                                below.senderOf(house.mrn())
                                        .ifPresent(sender -> senders.put(number(house), sender)));
        below.tree()
                .masters()
                .forEach(
                        master ->
                                below.senderOf(master.mrn())
                                        .ifPresent(sender -> senders.put(number(master), sender)));
        var otherwise = carrier.map(CarrierId::text).map(Participant::new);
        return below.tree().gaps().stream()
                .map(gap -> new Missing(gap, whose(gap, senders).or(() -> otherwise)))
                .toList();
    }

    private static String number(HouseLeaf house) {
        return Gap.Kind.HOUSE_INCOMPLETE + house.document().documentNumber();
    }

    private static String number(MasterBranch master) {
        return Gap.Kind.MASTER_WITHOUT_HOUSES + master.document().documentNumber();
    }

    private static Optional<Participant> whose(Gap gap, Map<String, Participant> senders) {
        return Optional.ofNullable(senders.get(gap.kind() + gap.number()));
    }

    /** What a message hangs on, by its own keys and by relations. */
    List<Above> above(Overview message, Participant reader) {
        if (!message.active()) {
            return List.of();
        }
        var byKeys = new ArrayList<Mrn>();
        var consignments = movements.consignments();
        consignments.house(message.mrn()).map(this::parents).ifPresent(byKeys::addAll);
        consignments
                .master(message.mrn())
                .map(MasterNode::key)
                .map(consignments::transportsExpecting)
                .ifPresent(byKeys::addAll);
        var byHand = consignments.relatedParents(message.mrn());
        return Stream.concat(
                        shown(byKeys, false, reader),
                        shown(
                                byHand.stream().filter(m -> !byKeys.contains(m)).toList(),
                                true,
                                reader))
                .toList();
    }

    private List<Mrn> parents(HouseNode house) {
        var consignments = movements.consignments();
        return Stream.of(
                        house.master().stream()
                                .flatMap(key -> consignments.master(key).stream())
                                .map(MasterNode::mrn),
                        house.receptacle().stream()
                                .flatMap(bag -> consignments.mastersHolding(bag).stream())
                                .map(MasterNode::mrn),
                        house.directCarrier().stream()
                                .flatMap(
                                        carrier ->
                                                consignments
                                                        .transportsExpecting(
                                                                carrier, house.document().key())
                                                        .stream()))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private Stream<Above> shown(Collection<Mrn> parents, boolean isByHand, Participant reader) {
        return shelf.of(parents).values().stream()
                .filter(Overview::active)
                .map(parent -> above(parent, isByHand, reader));
    }

    private static Above above(Overview parent, boolean isByHand, Participant reader) {
        var isOpen = parent.mayBeReadBy(reader);
        var isNamed = isOpen || parent.kind() == MovementKind.MASTER_CONSIGNMENT;
        return new Above(
                parent.kind(),
                Optional.of(parent.name()).filter(name -> isNamed),
                Optional.of(parent.mrn()).filter(mrn -> isOpen),
                parent.organisation(),
                isByHand);
    }
}
