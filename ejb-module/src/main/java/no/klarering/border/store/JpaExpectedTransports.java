package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.StandingTransport;
import no.klarering.kernel.Portions;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

@ApplicationScoped
@Transactional
class JpaExpectedTransports implements ExpectedTransports {

    /** A transport whose assessment takes long is assessed a twentieth of the time at most. */
    private static final int SHARE_OF_TIME = 20;

    private static final String ACTIVE =
            "select t.mrn, t.plate from TransportRow t where t.office = :office and t.active = true"
                    + " and t.estimatedArrival between :from and :to";

    private final EntityManager entityManager;

    JpaExpectedTransports() {
        this(null);
    }

    @Inject
    JpaExpectedTransports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<StandingTransport> find(Mrn transport) {
        return Optional.ofNullable(entityManager.find(TransportRow.class, transport.text()))
                .map(TransportMapper::transport);
    }

    @Override
    public List<StandingTransport> find(Collection<Mrn> transports) {
        var found = new ArrayList<StandingTransport>();
        Portions.each(
                transports.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select t from TransportRow t where t.mrn in :mrns",
                                        TransportRow.class)
                                .setParameter("mrns", some)
                                .getResultStream()
                                .map(TransportMapper::transport)
                                .forEach(found::add));
        return found;
    }

    @Override
    public Optional<StandingTransport> forUpdate(Mrn transport) {
        // Locking reads the row anew: what this transaction changed on it must be there.
        entityManager.flush();
        return Optional.ofNullable(
                        entityManager.find(
                                TransportRow.class,
                                transport.text(),
                                LockModeType.PESSIMISTIC_WRITE))
                .map(TransportMapper::transport);
    }

    @Override
    public List<Mrn> nearPlate(Plate plate, String office, Instant from, Instant to) {
        return (plate.hasTwoParts() ? sharingAPart(plate) : active(""))
                .setParameter("office", office)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .filter(row -> plate.mayBeMisreadAs(new Plate((String) row[1])))
                .map(row -> Mrn.of((String) row[0]))
                .toList();
    }

    /** One character is wrong at most, so that its beginning or its ending is as it was read. */
    private TypedQuery<Object[]> sharingAPart(Plate plate) {
        return active(" and (t.plateBeginning = :beginning or t.plateEnding = :ending)")
                .setParameter("beginning", plate.beginning())
                .setParameter("ending", plate.ending());
    }

    private TypedQuery<Object[]> active(String condition) {
        return entityManager.createQuery(ACTIVE + condition + " order by t.mrn", Object[].class);
    }

    @Override
    public void expect(StandingTransport transport, Instant at) {
        entityManager.persist(shown(transport, at, new TransportRow()));
    }

    @Override
    public void keep(StandingTransport transport, Instant at) {
        shown(transport, at, entityManager.find(TransportRow.class, transport.mrn().text()));
    }

    private static TransportRow shown(StandingTransport transport, Instant at, TransportRow row) {
        TransportMapper.show(transport, row);
        row.changedAt = at;
        return row;
    }

    @Override
    public void touch(Collection<Mrn> transports, Instant due) {
        for (var transport : transports) {
            var row = new TouchRow();
            row.transport = transport.text();
            row.due = due;
            entityManager.persist(row);
        }
    }

    @Override
    public List<Long> touches(Mrn transport) {
        return entityManager
                .createQuery(
                        "select t.id from TouchRow t where t.transport = :transport", Long.class)
                .setParameter("transport", transport.text())
                .getResultList();
    }

    @Override
    public void seen(Collection<Long> touches, Instant now) {
        Portions.each(
                touches,
                some ->
                        entityManager
                                .createQuery(
                                        "delete from TouchRow t where t.id in :ids"
                                                + " and t.due <= :now")
                                .setParameter("ids", some)
                                .setParameter("now", now)
                                .executeUpdate());
    }

    @Override
    public List<Mrn> toAssess(Instant now, int most) {
        var touched =
                entityManager
                        .createQuery(
                                "select distinct n.transport from TouchRow n where n.due <= :now"
                                        + " order by n.transport",
                                String.class)
                        .setParameter("now", now)
                        .setMaxResults(most)
                        .getResultList();
        var rows = new ArrayList<Object[]>();
        Portions.each(
                touched,
                some ->
                        rows.addAll(
                                entityManager
                                        .createQuery(
                                                "select t.mrn, t.arrivedAt, t.assessedAt,"
                                                        + " t.assessmentCost from TransportRow t"
                                                        + " where t.mrn in :mrns",
                                                Object[].class)
                                        .setParameter("mrns", some)
                                        .getResultList()));
        return rows.stream()
                .filter(row -> row[1] != null || isDue((Instant) row[2], (Long) row[3], now))
                .sorted(Comparator.comparing(row -> row[1] == null))
                .map(row -> Mrn.of((String) row[0]))
                .toList();
    }

    private static boolean isDue(Instant assessedAt, long costMicros, Instant now) {
        var rest = Duration.of(costMicros, ChronoUnit.MICROS).multipliedBy(SHARE_OF_TIME);
        return !now.isBefore(assessedAt.plus(rest));
    }
}
