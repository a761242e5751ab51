package no.klarering.movement.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.movement.LinkKeys.Expected.Role;
import no.klarering.movement.Mrn;

/**
 * Finds what transports houses hang on, for many houses by as many look-ups as for one: by key, in
 * mail bags, and by relations, as {@link no.klarering.movement.Linking} does for one of them.
 */
final class TreeClimb {

    /** By which keys a message is expected above it. */
    private record Node(String mrn, String ownKey, Set<String> above, String bag) {}

    private final KeyedRows rows;

    TreeClimb(EntityManager entityManager) {
        this.rows = new KeyedRows(entityManager);
    }

    Map<Mrn, Set<Mrn>> transports(Collection<Mrn> houses) {
        var below = nodes("mrn", houses.stream().map(Mrn::text).toList());
        var parents = parents(below.stream().map(Node::mrn).toList());
        var holding =
                expecting(
                        below.stream().map(Node::bag).filter(Objects::nonNull).toList(),
                        Role.RECEPTACLE);
        var masters = new Masters(below, parents, holding);
        var transports = new HashMap<Mrn, Set<Mrn>>();
        below.forEach(house -> transports.put(Mrn.of(house.mrn()), masters.above(house)));
        return transports;
    }

    /** What stands between houses and transports. */
    private final class Masters {

        private final Map<String, Set<String>> parents;
        private final Map<String, Set<String>> holding;
        private final Map<String, Node> byMrn = new HashMap<>();
        private final Map<String, Node> byKey = new HashMap<>();
        private final Map<String, Set<String>> expecting;
        private final Map<String, Set<String>> above;

        private Masters(
                List<Node> houses,
                Map<String, Set<String>> parents,
                Map<String, Set<String>> holding) {
            this.parents = parents;
            this.holding = holding;
            var keys = new LinkedHashSet<String>();
            houses.forEach(house -> keys.addAll(house.above()));
            var named = new LinkedHashSet<String>();
            parents.values().forEach(named::addAll);
            holding.values().forEach(named::addAll);
            Stream.concat(nodes("ownKey", keys).stream(), nodes("mrn", named).stream())
                    .forEach(
                            node -> {
                                byMrn.put(node.mrn(), node);
                                byKey.put(node.ownKey(), node);
                            });
            keys.addAll(byKey.keySet());
            expecting = expecting(keys, Role.MASTER);
            expecting(keys, Role.HOUSE).forEach((key, found) -> add(expecting, key, found));
            above = TreeClimb.this.parents(byMrn.keySet());
        }

        private Set<Mrn> above(Node house) {
            var found = new HashSet<String>();
            house.above().forEach(key -> found.addAll(ofKey(key)));
            Stream.concat(
                            parents.getOrDefault(house.mrn(), Set.of()).stream(),
                            holding.getOrDefault(String.valueOf(house.bag()), Set.of()).stream())
                    .forEach(mrn -> found.addAll(ofParent(mrn)));
            return Set.copyOf(found.stream().map(Mrn::of).toList());
        }

        private Set<String> ofKey(String key) {
            var found = new HashSet<>(expecting.getOrDefault(key, Set.of()));
            if (byKey.containsKey(key)) {
                found.addAll(above.getOrDefault(byKey.get(key).mrn(), Set.of()));
            }
            return found;
        }

        /** A master's transports, or the transport itself. */
        private Set<String> ofParent(String mrn) {
            var node = byMrn.get(mrn);
            return node == null || node.ownKey().startsWith("T")
                    ? Set.of(mrn)
                    : ofKey(node.ownKey());
        }
    }

    private List<Node> nodes(String column, Collection<String> values) {
        return rows
                .of(
                        "select m.mrn, m.ownKey, m.masterKey, m.directKey, m.receptacle"
                                + " from MovementMessageRow m where m."
                                + column
                                + " in :keys and m.active = true",
                        Object[].class,
                        values)
                .stream()
                .map(
                        row ->
                                new Node(
                                        (String) row[0],
                                        (String) row[1],
                                        keys((String) row[2], (String) row[3]),
                                        (String) row[4]))
                .toList();
    }

    private static Set<String> keys(String masterKey, String directKey) {
        var keys = new LinkedHashSet<String>();
        Stream.of(masterKey, directKey).filter(Objects::nonNull).forEach(keys::add);
        return keys;
    }

    private Map<String, Set<String>> expecting(Collection<String> keys, Role role) {
        return pairs(
                "select e.linkKey, e.mrn from MovementExpectedRow e where e.role = '"
                        + role
                        + "' and e.linkKey in :keys",
                keys);
    }

    private Map<String, Set<String>> parents(Collection<String> children) {
        return pairs(
                "select r.child, r.parent from MovementRelationRow r where r.child in :keys",
                children);
    }

    private Map<String, Set<String>> pairs(String question, Collection<String> keys) {
        var pairs = new HashMap<String, Set<String>>();
        rows.of(question, Object[].class, keys)
                .forEach(row -> add(pairs, (String) row[0], Set.of((String) row[1])));
        return pairs;
    }

    private static void add(Map<String, Set<String>> pairs, String key, Set<String> values) {
        pairs.computeIfAbsent(key, each -> new HashSet<>()).addAll(values);
    }
}
