package no.klarering.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Active messages in memory, indexed by every key once; making one is linear in their number. */
public final class ConsignmentGraph implements Consignments {

    /** A direct consignment as its transport names it. */
    private record DirectKey(CarrierId carrier, DocumentKey document) {}

    private final Map<Mrn, MasterNode> masters = new HashMap<>();
    private final Map<MasterKey, MasterNode> mastersByKey = new HashMap<>();
    private final Map<String, Collection<MasterNode>> mastersByBag = new HashMap<>();
    private final Map<Mrn, HouseNode> houses = new HashMap<>();
    private final Map<MasterKey, Collection<HouseNode>> housesByMaster = new HashMap<>();
    private final Map<String, Collection<HouseNode>> housesByBag = new HashMap<>();
    private final Map<DirectKey, Collection<HouseNode>> housesByTransport = new HashMap<>();
    private final Map<MasterKey, Collection<Mrn>> transportsByMaster = new HashMap<>();
    private final Map<DirectKey, Collection<Mrn>> transportsByHouse = new HashMap<>();
    private final Map<Mrn, Collection<Mrn>> children = new HashMap<>();
    private final Map<Mrn, Collection<Mrn>> parents = new HashMap<>();

    public ConsignmentGraph add(TransportNode transport) {
        for (var document : transport.masters()) {
            var key = new MasterKey(document.key(), transport.carrier());
            put(transportsByMaster, key, transport.mrn());
        }
        for (var document : transport.directHouses()) {
            var key = new DirectKey(transport.carrier(), document.key());
            put(transportsByHouse, key, transport.mrn());
        }
        return this;
    }

    public ConsignmentGraph add(MasterNode master) {
        masters.put(master.mrn(), master);
        mastersByKey.put(master.key(), master);
        master.receptacles().forEach(bag -> put(mastersByBag, bag, master));
        return this;
    }

    public ConsignmentGraph add(HouseNode house) {
        houses.put(house.mrn(), house);
        house.master().ifPresent(key -> put(housesByMaster, key, house));
        house.receptacle().ifPresent(bag -> put(housesByBag, bag, house));
        house.directCarrier()
                .map(carrier -> new DirectKey(carrier, house.document().key()))
                .ifPresent(key -> put(housesByTransport, key, house));
        return this;
    }

    /** A relation message. */
    public ConsignmentGraph relate(Mrn parent, Mrn child) {
        put(children, parent, child);
        put(parents, child, parent);
        return this;
    }

    private static <K, V> void put(Map<K, Collection<V>> index, K key, V value) {
        index.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(value);
    }

    private static <K, V> Collection<V> get(Map<K, Collection<V>> index, K key) {
        return index.getOrDefault(key, List.of());
    }

    @Override
    public Optional<MasterNode> master(MasterKey key) {
        return Optional.ofNullable(mastersByKey.get(key));
    }

    @Override
    public Optional<MasterNode> master(Mrn mrn) {
        return Optional.ofNullable(masters.get(mrn));
    }

    @Override
    public Optional<HouseNode> house(Mrn mrn) {
        return Optional.ofNullable(houses.get(mrn));
    }

    @Override
    public Collection<HouseNode> housesOf(MasterKey master) {
        return get(housesByMaster, master);
    }

    @Override
    public Collection<HouseNode> housesIn(String receptacle) {
        return get(housesByBag, receptacle);
    }

    @Override
    public Collection<HouseNode> directHouses(CarrierId carrier, DocumentKey document) {
        return get(housesByTransport, new DirectKey(carrier, document));
    }

    @Override
    public Collection<Mrn> relatedChildren(Mrn parent) {
        return get(children, parent);
    }

    @Override
    public Collection<Mrn> relatedParents(Mrn child) {
        return get(parents, child);
    }

    @Override
    public Collection<Mrn> transportsExpecting(MasterKey master) {
        return get(transportsByMaster, master);
    }

    @Override
    public Collection<Mrn> transportsExpecting(CarrierId carrier, DocumentKey house) {
        return get(transportsByHouse, new DirectKey(carrier, house));
    }

    @Override
    public Collection<MasterNode> mastersHolding(String receptacle) {
        return get(mastersByBag, receptacle);
    }

    /** The houses of all masters, for whoever lists them. */
    public List<HouseNode> houses() {
        return new ArrayList<>(houses.values());
    }
}
