package no.klarering.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.kernel.Portions;
import no.klarering.movement.ConsignmentGraph;
import no.klarering.movement.Consignments;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.Linking;
import no.klarering.movement.LoadedTransports;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportDocument;
import no.klarering.movement.TransportNode;

@ApplicationScoped
@Transactional
class JpaMovements implements Movements {

    private final EntityManager entityManager;

    JpaMovements() {
        this(null);
    }

    @Inject
    JpaMovements(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Mrn> keyHolder(String ownKey) {
        return Optional.ofNullable(entityManager.find(MovementKeyRow.class, ownKey))
                .map(row -> Mrn.of(row.mrn));
    }

    @Override
    public Optional<KeptMovement> find(Mrn mrn) {
        return row(mrn).map(MovementMapper::message);
    }

    @Override
    public Optional<KeptMovement> forUpdate(Mrn mrn) {
        // Locking reads the row anew: what this transaction changed on it must be there.
        entityManager.flush();
        return Optional.ofNullable(
                        entityManager.find(
                                MovementMessageRow.class,
                                mrn.text(),
                                LockModeType.PESSIMISTIC_WRITE))
                .map(MovementMapper::message);
    }

    private Optional<MovementMessageRow> row(Mrn mrn) {
        return Optional.ofNullable(entityManager.find(MovementMessageRow.class, mrn.text()));
    }

    @Override
    public List<Mrn> ofDocument(MovementKind kind, TransportDocument document) {
        // As it was written here, or as most write it: found by the index either way.
        return entityManager
                .createQuery(
                        "select m from MovementMessageRow m where m.documentNumber in :numbers"
                                + " and m.kind = :kind and m.active = true order by m.mrn",
                        MovementMessageRow.class)
                .setParameter(
                        "numbers", List.of(document.documentNumber(), document.key().number()))
                .setParameter("kind", kind.name())
                .getResultStream()
                .filter(row -> document.key().type().equalsIgnoreCase(row.documentType))
                .map(row -> Mrn.of(row.mrn))
                .toList();
    }

    @Override
    public String ownKey(Mrn mrn) {
        return row(mrn).orElseThrow().ownKey;
    }

    @Override
    public KeptMovement.Version latest(Mrn mrn) {
        return row(mrn).filter(message -> message.active)
                .flatMap(this::inForce)
                .orElseGet(() -> lastBeforeTheEnd(mrn));
    }

    /** By its number: one that was kept or read in this transaction is not asked for again. */
    private Optional<KeptMovement.Version> inForce(MovementMessageRow message) {
        var key = new MovementVersionRow.Key(message.mrn, message.version);
        return Optional.ofNullable(entityManager.find(MovementVersionRow.class, key))
                .map(MovementMapper::version);
    }

    private KeptMovement.Version lastBeforeTheEnd(Mrn mrn) {
        return entityManager
                .createQuery(
                        "select v from MovementVersionRow v where v.mrn = :mrn"
                                + " and v.action <> :cancelled order by v.version desc",
                        MovementVersionRow.class)
                .setParameter("mrn", mrn.text())
                .setParameter("cancelled", MovementAction.CANCEL.name())
                .setMaxResults(1)
                .getResultStream()
                .map(MovementMapper::version)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Map<Mrn, byte[]> bodies(Collection<Mrn> mrns) {
        var found = new HashMap<Mrn, byte[]>();
        Portions.each(
                mrns.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select v from MovementVersionRow v where v.mrn in :mrns and"
                                                + " v.action <> :cancelled order by v.version",
                                        MovementVersionRow.class)
                                .setParameter("mrns", some)
                                .setParameter("cancelled", MovementAction.CANCEL.name())
                                .getResultStream()
                                .forEach(row -> found.put(Mrn.of(row.mrn), row.body)));
        return found;
    }

    @Override
    public Map<String, Set<Mrn>> referring(Collection<String> references) {
        var found = new HashMap<String, Set<Mrn>>();
        Portions.each(
                references,
                some ->
                        entityManager
                                .createQuery(
                                        "select r from MovementReferenceRow r"
                                                + " where r.reference in :references",
                                        MovementReferenceRow.class)
                                .setParameter("references", some)
                                .getResultStream()
                                .forEach(
                                        row ->
                                                found.computeIfAbsent(
                                                                row.reference,
                                                                each -> new HashSet<>())
                                                        .add(Mrn.of(row.mrn))));
        return found;
    }

    @Override
    public void askNow(Collection<String> references, Instant at) {
        // By their numbers: a condition on another table would have all messages looked through.
        Portions.each(
                referring(references).values().stream()
                        .flatMap(Set::stream)
                        .map(Mrn::text)
                        .distinct()
                        .toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "update MovementMessageRow m set m.askAt = :at"
                                                + " where m.mrn in :mrns")
                                .setParameter("at", at)
                                .setParameter("mrns", some)
                                .executeUpdate());
    }

    @Override
    public List<KeptMovement.Version> versions(Mrn mrn) {
        return entityManager
                .createQuery(
                        "select v from MovementVersionRow v where v.mrn = :mrn order by v.version",
                        MovementVersionRow.class)
                .setParameter("mrn", mrn.text())
                .getResultStream()
                .map(MovementMapper::version)
                .toList();
    }

    @Override
    public void keep(KeptMovement message, LinkKeys keys, KeptMovement.Version version) {
        if (message.isFirst()) {
            var row = new MovementMessageRow();
            show(message, keys, version, row);
            entityManager.persist(row);
            if (message.kind() != MovementKind.RELATION) {
                entityManager.persist(new MovementKeyRow(keys.own(), row.mrn));
            }
            keys.ends()
                    .ifPresent(
                            ends ->
                                    entityManager.persist(
                                            new MovementRelationRow(
                                                    row.mrn,
                                                    ends.parent().text(),
                                                    ends.child().text())));
        } else {
            Expectations.forget(message.mrn(), entityManager);
            forgetReferences(message.mrn());
            var row = row(message.mrn()).orElseThrow();
            changeKey(row, keys);
            show(message, keys, version, row);
        }
        for (var reference : keys.references()) {
            entityManager.persist(new MovementReferenceRow(message.mrn().text(), reference));
        }
        for (var place = 0; place < keys.expected().size(); place++) {
            entityManager.persist(
                    MovementMapper.expected(message.mrn(), place, keys.expected().get(place)));
        }
        entityManager.persist(MovementMapper.version(message.mrn(), version));
    }

    private void forgetReferences(Mrn mrn) {
        entityManager
                .createQuery("delete from MovementReferenceRow r where r.mrn = :mrn")
                .setParameter("mrn", mrn.text())
                .executeUpdate();
    }

    private static void show(
            KeptMovement message,
            LinkKeys keys,
            KeptMovement.Version version,
            MovementMessageRow row) {
        MovementMapper.show(message, row);
        MovementMapper.show(keys, row);
        row.updatedAt = version.keptAt();
    }

    /** The carrier of a house is part of its key and may change. */
    private void changeKey(MovementMessageRow row, LinkKeys keys) {
        if (!row.ownKey.equals(keys.own())) {
            giveUpKey(row);
            entityManager.persist(new MovementKeyRow(keys.own(), row.mrn));
        }
    }

    /** At once: another message of the same transaction may take it. */
    private void giveUpKey(MovementMessageRow row) {
        Optional.ofNullable(entityManager.find(MovementKeyRow.class, row.ownKey))
                .filter(key -> key.mrn.equals(row.mrn))
                .ifPresent(entityManager::remove);
        entityManager.flush();
    }

    @Override
    public void cancel(KeptMovement message, KeptMovement.Version version) {
        var row = row(message.mrn()).orElseThrow();
        MovementMapper.show(message, row);
        row.updatedAt = version.keptAt();
        Expectations.forget(message.mrn(), entityManager);
        forgetReferences(message.mrn());
        giveUpKey(row);
        Optional.ofNullable(entityManager.find(MovementRelationRow.class, row.mrn))
                .ifPresent(entityManager::remove);
        entityManager.persist(MovementMapper.version(message.mrn(), version));
    }

    @Override
    public void hangOn(Mrn next, Mrn before) {
        entityManager
                .createQuery(
                        "select r from MovementRelationRow r where r.parent = :before",
                        MovementRelationRow.class)
                .setParameter("before", before.text())
                .getResultStream()
                .forEach(row -> row.parent = next.text());
    }

    @Override
    public Optional<LinkKeys.Ends> ends(Mrn relation) {
        return Optional.ofNullable(entityManager.find(MovementRelationRow.class, relation.text()))
                .map(row -> new LinkKeys.Ends(Mrn.of(row.parent), Mrn.of(row.child)));
    }

    @Override
    public void asked(KeptMovement message) {
        MovementMapper.show(message, row(message.mrn()).orElseThrow());
    }

    @Override
    public List<Mrn> toAsk(Instant before, int most) {
        return entityManager
                .createQuery(
                        "select m.mrn from MovementMessageRow m where m.askAt <= :before"
                                + " order by m.askAt, m.mrn",
                        String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultStream()
                .map(Mrn::of)
                .toList();
    }

    @Override
    public Consignments consignments() {
        return new StoredConsignments(entityManager);
    }

    @Override
    public Optional<TransportNode> transport(Mrn mrn) {
        return row(mrn).filter(JpaMovements::isActiveTransport)
                .map(row -> MovementMapper.transport(row, Expectations.of(mrn, entityManager)));
    }

    @Override
    public Map<Mrn, Set<Mrn>> transportsOf(Collection<Mrn> houses) {
        return houses.isEmpty() ? Map.of() : new TreeClimb(entityManager).transports(houses);
    }

    @Override
    public Map<Mrn, BigDecimal> weights(Collection<Mrn> consignments) {
        var weights = new HashMap<Mrn, BigDecimal>();
        Portions.each(
                consignments.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select m.mrn, m.weight from MovementMessageRow m"
                                                + " where m.mrn in :mrns",
                                        Object[].class)
                                .setParameter("mrns", some)
                                .getResultStream()
                                .forEach(
                                        row ->
                                                weights.put(
                                                        Mrn.of((String) row[0]),
                                                        MovementMapper.plain(
                                                                (BigDecimal) row[1]))));
        return weights;
    }

    @Override
    public Set<String> references(Collection<Mrn> houses) {
        var found = new HashSet<String>();
        Portions.each(
                houses.stream().map(Mrn::text).toList(),
                some ->
                        found.addAll(
                                entityManager
                                        .createQuery(
                                                "select r.reference from MovementReferenceRow r"
                                                        + " where r.mrn in :mrns",
                                                String.class)
                                        .setParameter("mrns", some)
                                        .getResultList()));
        return found;
    }

    @Override
    public ConsignmentGraph below(Mrn mrn) {
        return row(mrn).map(row -> new TreeLoad(entityManager).below(List.of(row)))
                .orElseGet(ConsignmentGraph::new);
    }

    @Override
    public LoadedTransports load(Collection<Mrn> transports) {
        var rows = rows(transports);
        var load = new TreeLoad(entityManager);
        var graph = load.below(rows);
        return new LoadedTransports(
                rows.stream()
                        .filter(JpaMovements::isActiveTransport)
                        .map(row -> MovementMapper.transport(row, load.named(row.mrn)))
                        .collect(
                                Collectors.toMap(
                                        TransportNode::mrn, node -> Linking.tree(node, graph))),
                graph);
    }

    /** A single one may have been read before. */
    private List<MovementMessageRow> rows(Collection<Mrn> mrns) {
        if (mrns.size() == 1) {
            return mrns.stream().flatMap(mrn -> row(mrn).stream()).toList();
        }
        var found = new ArrayList<MovementMessageRow>();
        Portions.each(
                mrns.stream().map(Mrn::text).toList(),
                some ->
                        found.addAll(
                                entityManager
                                        .createQuery(
                                                "select m from MovementMessageRow m"
                                                        + " where m.mrn in :mrns",
                                                MovementMessageRow.class)
                                        .setParameter("mrns", some)
                                        .getResultList()));
        return found;
    }

    private static boolean isActiveTransport(MovementMessageRow row) {
        return row.active && row.kind.equals(MovementKind.TRANSPORT.name());
    }
}
