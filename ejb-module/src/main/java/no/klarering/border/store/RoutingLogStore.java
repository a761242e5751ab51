package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.border.Routing;
import no.klarering.border.RoutingBook;
import no.klarering.border.RoutingLog;
import no.klarering.kernel.Portions;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TransportDocument;

@ApplicationScoped
@Transactional
class RoutingLogStore implements RoutingLog, RoutingBook {

    private static final int POSITION = 1;

    private final EntityManager entityManager;

    RoutingLogStore() {
        this(null);
    }

    @Inject
    RoutingLogStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void open() {
        position();
    }

    private RoutingPositionRow position() {
        return entityManager.find(
                RoutingPositionRow.class, POSITION, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Entry> enter(List<Given> signals) {
        var position = position();
        var entries = new ArrayList<Entry>();
        for (var given : signals) {
            position.lastNumber++;
            var row = row(given, position.lastNumber);
            entityManager.persist(row);
            for (var viewer : given.viewers()) {
                entityManager.persist(new RoutingViewerRow(viewer.number(), row.number));
            }
            entries.add(entry(row));
        }
        return entries;
    }

    private static RoutingSignalRow row(Given given, long number) {
        var row = new RoutingSignalRow();
        row.number = number;
        row.id = UUID.randomUUID().toString();
        row.givenAt = given.at();
        row.routing = given.routing().routing().name();
        row.location = given.routing().location().map(Enum::name).orElse(null);
        row.house = given.house().text();
        row.documentNumber = given.document().documentNumber();
        row.documentType = given.document().type();
        row.receptacle = given.receptacle().orElse(null);
        row.transport = given.vehicle().transport().text();
        row.identificationNumber = given.vehicle().identificationNumber();
        row.typeOfIdentification = given.vehicle().typeOfIdentification();
        row.estimatedArrival = given.vehicle().estimatedArrival();
        row.scheduledArrival = given.vehicle().scheduledArrival();
        return row;
    }

    @Override
    public List<Entry> valid(Collection<Mrn> houses) {
        var last = new LinkedHashMap<String, RoutingSignalRow>();
        Portions.each(
                houses.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select s from RoutingSignalRow s where s.house in :houses"
                                                + " order by s.number",
                                        RoutingSignalRow.class)
                                .setParameter("houses", some)
                                .getResultStream()
                                .forEach(row -> last.put(row.house, row)));
        return last.values().stream().map(RoutingLogStore::entry).toList();
    }

    @Override
    public Map<Mrn, Set<Participant>> presenters(Collection<Mrn> houses) {
        var found = new HashMap<Mrn, Set<Participant>>();
        Portions.each(
                houses.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select p from PresenterRow p where p.house in :houses",
                                        PresenterRow.class)
                                .setParameter("houses", some)
                                .getResultStream()
                                .forEach(
                                        row ->
                                                found.computeIfAbsent(
                                                                Mrn.of(row.house),
                                                                house -> new HashSet<>())
                                                        .add(new Participant(row.participant))));
        return found;
    }

    @Override
    public Optional<List<Entry>> after(Optional<UUID> marker, Participant reader) {
        if (marker.isEmpty()) {
            return Optional.of(after(0, reader));
        }
        return number(marker.get(), reader).map(last -> after(last, reader));
    }

    private Optional<Long> number(UUID marker, Participant reader) {
        return entityManager
                .createQuery(
                        "select v.number from RoutingViewerRow v, RoutingSignalRow s where"
                                + " s.id = :id and v.number = s.number and v.participant = :reader",
                        Long.class)
                .setParameter("id", marker.toString())
                .setParameter("reader", reader.number())
                .getResultStream()
                .findFirst();
    }

    private List<Entry> after(long number, Participant reader) {
        return entityManager
                .createQuery(
                        "select s from RoutingViewerRow v, RoutingSignalRow s where"
                                + " v.participant = :reader and v.number > :number"
                                + " and s.number = v.number order by v.number",
                        RoutingSignalRow.class)
                .setParameter("reader", reader.number())
                .setParameter("number", number)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(RoutingLogStore::entry)
                .toList();
    }

    @Override
    public Map<Mrn, List<Entry>> of(Collection<Mrn> houses, Participant reader) {
        var found = new HashMap<Mrn, List<Entry>>();
        Portions.each(
                houses.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select s from RoutingSignalRow s, RoutingViewerRow v where"
                                                + " s.house in :houses and v.number = s.number"
                                                + " and v.participant = :reader order by s.number",
                                        RoutingSignalRow.class)
                                .setParameter("houses", some)
                                .setParameter("reader", reader.number())
                                .getResultStream()
                                .map(RoutingLogStore::entry)
                                .forEach(
                                        entry ->
                                                found.computeIfAbsent(
                                                                entry.house(),
                                                                house -> new ArrayList<>())
                                                        .add(entry)));
        return found;
    }

    @Override
    public List<Entry> find(Collection<UUID> markers, Participant reader) {
        var found = new ArrayList<Entry>();
        Portions.each(
                markers.stream().map(UUID::toString).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select s from RoutingSignalRow s, RoutingViewerRow v where"
                                                + " s.id in :ids and v.number = s.number"
                                                + " and v.participant = :reader",
                                        RoutingSignalRow.class)
                                .setParameter("ids", some)
                                .setParameter("reader", reader.number())
                                .getResultStream()
                                .map(RoutingLogStore::entry)
                                .forEach(found::add));
        return found;
    }

    private static Entry entry(RoutingSignalRow row) {
        return new Entry(
                UUID.fromString(row.id),
                row.givenAt,
                new Routing(
                        Routing.Code.valueOf(row.routing),
                        Optional.ofNullable(row.location).map(Routing.Location::valueOf)),
                Mrn.of(row.house),
                new TransportDocument(row.documentNumber, row.documentType),
                new Vehicle(
                        Mrn.of(row.transport),
                        row.identificationNumber,
                        row.typeOfIdentification,
                        row.estimatedArrival,
                        row.scheduledArrival),
                Optional.ofNullable(row.receptacle));
    }
}
