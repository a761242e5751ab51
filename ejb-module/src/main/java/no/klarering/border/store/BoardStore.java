package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BoardMoment;
import no.klarering.border.BoardSighting;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard;
import no.klarering.border.StandingTransport;
import no.klarering.movement.Linking;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree;

@ApplicationScoped
@Transactional
class BoardStore implements BorderBoard {

    private static final Duration WINDOW = Duration.ofHours(12);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration UNKNOWN_WAITS = Duration.ofHours(2);

    /**
     * Nobody stands at the desk for longer, and nobody arrives later than this after the estimate.
     */
    private static final Duration STAY = Duration.ofDays(3);

    private static final String EXPECTED =
            " from TransportRow t where t.office = :office and t.state in ('REGISTERED',"
                    + " 'ASSESSED') and t.estimatedArrival between :from and :to";
    private static final String STOPPED =
            " from TransportRow t where t.office = :office and t.state in ('STOP', 'PARTLY_HELD',"
                    + " 'DENIED') and t.estimatedArrival >= :from and t.arrivedAt >= :since"
                    + " and (t.state <> 'DENIED' or t.arrivedAt >= :lately)";
    private static final String LEFT =
            " from TransportRow t where t.office = :office and t.enteredAt >= :from";
    private static final String NEVER_RED =
            " and not exists (select o.observationId from ObservationRow o"
                    + " where o.transport = t.mrn and o.signal = 'RED')"
                    + " and not exists (select e.id from EventRow e"
                    + " where e.transport = t.mrn and e.signal = 'RED')";

    private final EntityManager entityManager;
    private final Movements movements;

    BoardStore() {
        this(null, null);
    }

    @Inject
    BoardStore(EntityManager entityManager, Movements movements) {
        this.entityManager = entityManager;
        this.movements = movements;
    }

    @Override
    public List<BoardVehicle> approaching(View view) {
        return vehicles(
                expected(lines(EXPECTED + " order by t.estimatedArrival, t.mrn"), view), view);
    }

    @Override
    public List<BoardVehicle> atTheDesk(View view) {
        return vehicles(stopped(lines(STOPPED + " order by t.arrivedAt, t.mrn"), view), view);
    }

    @Override
    public List<BoardVehicle> gone(View view) {
        return vehicles(
                lines(LEFT + " order by t.enteredAt desc, t.mrn")
                        .setParameter("office", view.office())
                        .setParameter("from", view.dayBegan()),
                view);
    }

    @Override
    public Tally tally(View view) {
        return new Tally(
                expected(count(EXPECTED), view).getSingleResult(),
                stopped(count(STOPPED), view).getSingleResult(),
                left(LEFT, view),
                left(LEFT + NEVER_RED, view),
                count(
                                " from ObservationRow t where t.office = :office"
                                        + " and t.receivedAt >= :from and t.camera = 'IN'")
                        .setParameter("office", view.office())
                        .setParameter("from", view.now().minus(HOUR))
                        .getSingleResult());
    }

    private long left(String which, View view) {
        return count(which)
                .setParameter("office", view.office())
                .setParameter("from", view.dayBegan())
                .getSingleResult();
    }

    private static <T> TypedQuery<T> expected(TypedQuery<T> query, View view) {
        return query.setParameter("office", view.office())
                .setParameter("from", view.now().minus(WINDOW))
                .setParameter("to", view.now().plus(WINDOW));
    }

    private static <T> TypedQuery<T> stopped(TypedQuery<T> query, View view) {
        return query.setParameter("office", view.office())
                .setParameter("from", view.now().minus(STAY).minus(STAY))
                .setParameter("since", view.now().minus(STAY))
                .setParameter("lately", view.now().minus(WINDOW));
    }

    private TypedQuery<Object[]> lines(String which) {
        return entityManager.createQuery(BoardMapper.COLUMNS + which, Object[].class);
    }

    private TypedQuery<Long> count(String which) {
        return entityManager.createQuery("select count(t)" + which, Long.class);
    }

    private static List<BoardVehicle> vehicles(TypedQuery<Object[]> query, View view) {
        return query.setFirstResult(view.first())
                .setMaxResults(view.most())
                .getResultStream()
                .map(BoardMapper::vehicle)
                .toList();
    }

    @Override
    public List<BoardSighting> signals(View view) {
        return entityManager
                .createQuery(
                        "select o from ObservationRow o where o.office = :office"
                                + " order by o.receivedAt desc, o.observationId",
                        ObservationRow.class)
                .setParameter("office", view.office())
                .setFirstResult(view.first())
                .setMaxResults(view.most())
                .getResultStream()
                .map(BoardMapper::sighting)
                .toList();
    }

    @Override
    public List<BoardSighting> unknown(View view) {
        return entityManager
                .createQuery(
                        "select o from ObservationRow o where o.office = :office"
                                + " and o.receivedAt >= :since and o.camera = 'IN'"
                                + " and o.signal = 'RED' and o.transport is null"
                                + " and o.chosen is null and not exists"
                                + " (select p.observationId from ObservationRow p"
                                + " where p.plate = o.plate and p.office = o.office"
                                + " and p.receivedAt > o.receivedAt)"
                                + " order by o.receivedAt, o.observationId",
                        ObservationRow.class)
                .setParameter("office", view.office())
                .setParameter("since", view.now().minus(UNKNOWN_WAITS))
                .setFirstResult(view.first())
                .setMaxResults(view.most())
                .getResultStream()
                .map(BoardMapper::sighting)
                .toList();
    }

    @Override
    public Optional<StandingTransport> find(Mrn transport) {
        return Optional.ofNullable(entityManager.find(TransportRow.class, transport.text()))
                .map(TransportMapper::transport);
    }

    @Override
    public List<BoardVehicle> vehicles(Collection<Mrn> transports) {
        if (transports.isEmpty()) {
            return List.of();
        }
        return lines(" from TransportRow t where t.mrn in :mrns")
                .setParameter("mrns", transports.stream().map(Mrn::text).toList())
                .getResultStream()
                .map(BoardMapper::vehicle)
                .sorted(Comparator.comparing(each -> each.times().estimatedArrival()))
                .toList();
    }

    @Override
    public Optional<BoardSighting> sighting(UUID observationId) {
        return Optional.ofNullable(
                        entityManager.find(ObservationRow.class, observationId.toString()))
                .map(BoardMapper::sighting);
    }

    @Override
    public Optional<TransportTree> tree(Mrn transport) {
        return movements
                .transport(transport)
                .map(found -> Linking.tree(found, movements.below(transport)));
    }

    @Override
    public List<BoardMoment> history(Mrn transport) {
        return new BoardHistory(entityManager, movements).of(transport, HISTORY);
    }

    @Override
    public List<BoardVehicle> search(String words, int most) {
        return vehicles(new BoardSearch(entityManager, movements).transports(words, most));
    }
}
