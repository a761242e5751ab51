package no.klarering.movement.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.CarrierId;
import no.klarering.movement.Consignments;
import no.klarering.movement.DocumentKey;
import no.klarering.movement.HouseNode;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.LinkKeys.Expected.Role;
import no.klarering.movement.MasterKey;
import no.klarering.movement.MasterNode;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;

/** Links in the tables: each question is one look-up by an index. */
final class StoredConsignments implements Consignments {

    private final EntityManager entityManager;

    StoredConsignments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<MasterNode> master(MasterKey key) {
        return entityManager
                .createQuery(
                        "select k.mrn from MovementKeyRow k where k.ownKey = :key", String.class)
                .setParameter("key", LinkKeys.text(key))
                .getResultStream()
                .findFirst()
                .map(Mrn::of)
                .flatMap(this::master);
    }

    @Override
    public Optional<MasterNode> master(Mrn mrn) {
        return active(mrn, MovementKind.MASTER_CONSIGNMENT)
                .map(row -> MovementMapper.master(row, Expectations.of(mrn, entityManager)));
    }

    @Override
    public Optional<HouseNode> house(Mrn mrn) {
        return active(mrn, MovementKind.HOUSE_CONSIGNMENT).map(MovementMapper::house);
    }

    private Optional<MovementMessageRow> active(Mrn mrn, MovementKind kind) {
        return Optional.ofNullable(entityManager.find(MovementMessageRow.class, mrn.text()))
                .filter(row -> row.active && row.kind.equals(kind.name()));
    }

    @Override
    public Collection<HouseNode> housesOf(MasterKey master) {
        return houses("masterKey", LinkKeys.text(master));
    }

    @Override
    public Collection<HouseNode> housesIn(String receptacle) {
        return houses("receptacle", receptacle);
    }

    @Override
    public Collection<HouseNode> directHouses(CarrierId carrier, DocumentKey document) {
        return houses("directKey", LinkKeys.text(carrier, document));
    }

    private List<HouseNode> houses(String column, String value) {
        return entityManager
                .createQuery(
                        "select m from MovementMessageRow m where m."
                                + column
                                + " = :value and m.active = true order by m.mrn",
                        MovementMessageRow.class)
                .setParameter("value", value)
                .getResultStream()
                .map(MovementMapper::house)
                .toList();
    }

    @Override
    public Collection<Mrn> relatedChildren(Mrn parent) {
        return related("child", "parent", parent);
    }

    @Override
    public Collection<Mrn> relatedParents(Mrn child) {
        return related("parent", "child", child);
    }

    private List<Mrn> related(String wanted, String given, Mrn mrn) {
        return entityManager
                .createQuery(
                        "select distinct r."
                                + wanted
                                + " from MovementRelationRow r where r."
                                + given
                                + " = :mrn",
                        String.class)
                .setParameter("mrn", mrn.text())
                .getResultStream()
                .map(Mrn::of)
                .toList();
    }

    @Override
    public Collection<Mrn> transportsExpecting(MasterKey master) {
        return expecting(Role.MASTER, LinkKeys.text(master));
    }

    @Override
    public Collection<Mrn> transportsExpecting(CarrierId carrier, DocumentKey house) {
        return expecting(Role.HOUSE, LinkKeys.text(carrier, house));
    }

    @Override
    public Collection<MasterNode> mastersHolding(String receptacle) {
        return expecting(Role.RECEPTACLE, receptacle).stream()
                .map(this::master)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Mrn> expecting(Role role, String key) {
        return entityManager
                .createQuery(
                        "select distinct e.mrn from MovementExpectedRow e"
                                + " where e.linkKey = :key and e.role = :role",
                        String.class)
                .setParameter("key", key)
                .setParameter("role", role.name())
                .getResultStream()
                .map(Mrn::of)
                .toList();
    }
}
