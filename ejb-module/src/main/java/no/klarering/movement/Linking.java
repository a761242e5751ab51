package no.klarering.movement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * How messages hang together: by keys that both ends carry, whichever came first, and by relation
 * messages. Linear in the number of nodes; a change says itself what has to be looked at again.
 */
public final class Linking {

    private Linking() {}

    /** Everything that hangs on a transport. */
    public static TransportTree tree(TransportNode transport, Consignments consignments) {
        return new TransportTree(
                transport.mrn(),
                masters(transport, consignments),
                directHouses(transport, consignments));
    }

    private static List<MasterBranch> masters(TransportNode transport, Consignments consignments) {
        var branches = new LinkedHashMap<MasterKey, MasterBranch>();
        for (var document : transport.masters()) {
            var key = new MasterKey(document.key(), transport.carrier());
            branches.computeIfAbsent(
                    key,
                    each ->
                            consignments
                                    .master(each)
                                    .map(master -> branch(master, consignments))
                                    .orElseGet(() -> missing(document)));
        }
        for (var child : consignments.relatedChildren(transport.mrn())) {
            consignments
                    .master(child)
                    .ifPresent(
                            master ->
                                    branches.computeIfAbsent(
                                            master.key(), each -> branch(master, consignments)));
        }
        return List.copyOf(branches.values());
    }

    private static MasterBranch missing(TransportDocument document) {
        return new MasterBranch(document, Optional.empty(), BigDecimal.ZERO, List.of(), List.of());
    }

    /** A master with its houses: by key, in its mail bags, and by relations. */
    public static MasterBranch branch(MasterNode master, Consignments consignments) {
        var houses = new LinkedHashSet<HouseNode>(consignments.housesOf(master.key()));
        var empty = new ArrayList<String>();
        for (var bag : master.receptacles()) {
            var inside = consignments.housesIn(bag);
            if (inside.isEmpty()) {
                empty.add(bag);
            }
            houses.addAll(inside);
        }
        consignments.relatedChildren(master.mrn()).stream()
                .map(consignments::house)
                .flatMap(Optional::stream)
                .forEach(houses::add);
        return new MasterBranch(
                master.document(),
                Optional.of(master.mrn()),
                master.weight(),
                houses.stream().map(Linking::leaf).toList(),
                empty);
    }

    private static List<HouseLeaf> directHouses(
            TransportNode transport, Consignments consignments) {
        Map<Object, HouseLeaf> leaves = new LinkedHashMap<>();
        for (var document : transport.directHouses()) {
            var found = consignments.directHouses(transport.carrier(), document.key());
            found.forEach(house -> leaves.put(house.mrn(), leaf(house)));
            if (found.isEmpty()) {
                leaves.put(document.key(), absent(document));
            }
        }
        for (var child : consignments.relatedChildren(transport.mrn())) {
            consignments.house(child).ifPresent(house -> leaves.put(house.mrn(), leaf(house)));
        }
        return List.copyOf(leaves.values());
    }

    private static HouseLeaf leaf(HouseNode house) {
        return new HouseLeaf(
                house.document(), Optional.of(house.mrn()), house.weight(), house.reasons());
    }

    private static HouseLeaf absent(TransportDocument document) {
        return new HouseLeaf(document, Optional.empty(), BigDecimal.ZERO, List.of());
    }

    /**
     * The transports to evaluate again when a house came, changed or went.
     *
     * @param versions the house as it was and as it is, as far as there is one
     */
    public static Set<Mrn> touchedByHouse(
            Collection<HouseNode> versions, Consignments consignments) {
        var touched = new LinkedHashSet<Mrn>();
        for (var house : versions) {
            house.directCarrier()
                    .map(
                            carrier ->
                                    consignments.transportsExpecting(
                                            carrier, house.document().key()))
                    .ifPresent(touched::addAll);
            mastersOf(house, consignments)
                    .forEach(key -> touched.addAll(transportsOf(key, consignments)));
            for (var parent : consignments.relatedParents(house.mrn())) {
                var master = consignments.master(parent);
                if (master.isEmpty()) {
                    touched.add(parent);
                }
                master.ifPresent(m -> touched.addAll(transportsOf(m.key(), consignments)));
            }
        }
        return touched;
    }

    private static Set<MasterKey> mastersOf(HouseNode house, Consignments consignments) {
        var keys = new HashSet<MasterKey>();
        house.master().ifPresent(keys::add);
        house.receptacle()
                .map(consignments::mastersHolding)
                .ifPresent(holding -> holding.forEach(master -> keys.add(master.key())));
        return keys;
    }

    private static Set<Mrn> transportsOf(MasterKey key, Consignments consignments) {
        var transports = new LinkedHashSet<Mrn>(consignments.transportsExpecting(key));
        consignments
                .master(key)
                .ifPresent(m -> transports.addAll(consignments.relatedParents(m.mrn())));
        return transports;
    }

    /** The transports to evaluate again when a master came, changed or went. */
    public static Set<Mrn> touchedByMaster(
            Collection<MasterNode> versions, Consignments consignments) {
        var touched = new LinkedHashSet<Mrn>();
        for (var master : versions) {
            touched.addAll(consignments.transportsExpecting(master.key()));
            touched.addAll(consignments.relatedParents(master.mrn()));
        }
        return touched;
    }

    /** The transports to evaluate again when a relation came or went. */
    public static Set<Mrn> touchedByRelation(Relation relation, Consignments consignments) {
        if (relation.parentObjectType() == MovementKind.TRANSPORT) {
            return Set.of(relation.parentObjectReference());
        }
        return consignments
                .master(relation.parentObjectReference())
                .map(master -> transportsOf(master.key(), consignments))
                .orElse(Set.of());
    }
}
