package no.klarering.movement.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.klarering.movement.ConsignmentGraph;
import no.klarering.movement.LinkKeys.Expected.Role;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;

/**
 * Loads all that hangs below one message, level by level: the number of look-ups grows with the
 * number of rows divided by how many keys one look-up takes.
 */
final class TreeLoad {

    private final KeyedRows rows;
    private final ConsignmentGraph graph = new ConsignmentGraph();
    private final Map<String, MovementMessageRow> masters = new LinkedHashMap<>();
    private Map<String, List<MovementExpectedRow>> named = Map.of();

    TreeLoad(EntityManager entityManager) {
        this.rows = new KeyedRows(entityManager);
    }

    /** Of several at once by as many questions as of one. */
    ConsignmentGraph below(Collection<MovementMessageRow> roots) {
        var transports = new ArrayList<String>();
        for (var root : roots) {
            if (isMaster(root)) {
                masters.put(root.mrn, root);
            } else {
                transports.add(root.mrn);
            }
        }
        firstLevel(transports);
        housesOfMasters();
        return graph;
    }

    /** What transports name, once what is below them has been loaded. */
    List<MovementExpectedRow> named(String transport) {
        return named.getOrDefault(transport, List.of());
    }

    private static boolean isMaster(MovementMessageRow row) {
        return row.kind.equals(MovementKind.MASTER_CONSIGNMENT.name());
    }

    private void firstLevel(List<String> transports) {
        named = named(transports);
        var all = named.values().stream().flatMap(List::stream).toList();
        active("ownKey", keys(all, Role.MASTER)).forEach(row -> masters.put(row.mrn, row));
        active("directKey", keys(all, Role.HOUSE)).forEach(this::add);
        var parents = new ArrayList<>(transports);
        parents.addAll(masters.keySet());
        var found = new ArrayList<String>();
        for (var child : active("mrn", children(parents))) {
            if (!isMaster(child)) {
                add(child);
            } else if (masters.putIfAbsent(child.mrn, child) == null) {
                found.add(child.mrn);
            }
        }
        active("mrn", children(found)).forEach(this::add);
    }

    private Map<String, List<MovementExpectedRow>> named(Collection<String> parents) {
        return rows
                .of(
                        "select e from MovementExpectedRow e where e.mrn in :keys order by e.place",
                        MovementExpectedRow.class,
                        parents)
                .stream()
                .collect(Collectors.groupingBy(row -> row.mrn));
    }

    private void housesOfMasters() {
        var bags = named(masters.keySet());
        masters.values()
                .forEach(
                        row ->
                                graph.add(
                                        MovementMapper.master(
                                                row, bags.getOrDefault(row.mrn, List.of()))));
        active("masterKey", masters.values().stream().map(row -> row.ownKey).toList())
                .forEach(this::add);
        active(
                        "receptacle",
                        bags.values().stream()
                                .flatMap(List::stream)
                                .map(bag -> bag.linkKey)
                                .distinct()
                                .toList())
                .forEach(this::add);
    }

    private static List<String> keys(List<MovementExpectedRow> expected, Role role) {
        return expected.stream()
                .filter(row -> row.role.equals(role.name()))
                .map(row -> row.linkKey)
                .distinct()
                .toList();
    }

    private void add(MovementMessageRow row) {
        if (row.kind.equals(MovementKind.HOUSE_CONSIGNMENT.name())) {
            graph.add(MovementMapper.house(row));
        }
    }

    private List<String> children(Collection<String> parents) {
        var relations =
                rows.of(
                        "select r from MovementRelationRow r where r.parent in :keys order by r.mrn",
                        MovementRelationRow.class,
                        parents);
        relations.forEach(row -> graph.relate(Mrn.of(row.parent), Mrn.of(row.child)));
        return relations.stream().map(row -> row.child).distinct().toList();
    }

    private List<MovementMessageRow> active(String column, Collection<String> keys) {
        return rows.of(
                "select m from MovementMessageRow m where m."
                        + column
                        + " in :keys and m.active = true order by m.mrn",
                MovementMessageRow.class,
                keys);
    }
}
