package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.border.BoardMoment;
import no.klarering.border.BoardSighting;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard;
import no.klarering.border.RedDeparture;
import no.klarering.border.RedDepartures;
import no.klarering.border.StandingTransport;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Linking;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.MasterBranch;

@ApplicationScoped
@Transactional
class BoardStore implements BorderBoard {

    private static final Duration WINDOW = Duration.ofHours(12);

    /**
     * Nobody stands at the desk for longer, and nobody arrives later than this after the estimate.
     */
    private static final Duration STAY = Duration.ofDays(3);

    private static final Duration FOLLOWED_UP = Duration.ofDays(30);

    private static final String EXPECTED =
            " from TransportRow t where t.office = :office and t.state in ('REGISTERED',"
                    + " 'ASSESSED') and t.estimatedArrival between :from and :to";
    private static final String STOPPED =
            " from TransportRow t where t.office = :office and t.state in ('STOP', 'PARTLY_HELD',"
                    + " 'DENIED') and t.estimatedArrival >= :from and t.arrivedAt >= :since"
                    + " and (t.state <> 'DENIED' or t.arrivedAt >= :lately) and not "
                    + RedMarks.HAS_LEFT;
    private static final String TO_FOLLOW_UP =
            " from TransportRow t where t.office = :office and t.state in ('GO', 'STOP',"
                    + " 'PARTLY_HELD') and t.estimatedArrival >= :from and t.arrivedAt >= :since and "
                    + RedMarks.IS_TO_FOLLOW_UP;
    private static final String LEFT =
            " from TransportRow t where t.office = :office and t.enteredAt >= :from";
    private static final String NEVER_RED =
            " and not exists (select o.observationId from ObservationRow o"
                    + " where o.transport = t.mrn and o.signal = 'RED')"
                    + " and not exists (select e.id from EventRow e"
                    + " where e.transport = t.mrn and e.signal = 'RED')";

    private final EntityManager entityManager;
    private final Movements movements;
    private final RedDepartures departures;
    private final SightingLists sightings;
    private final Carriers carriers;

    BoardStore() {
        this(null, null, null);
    }

    @Inject
    BoardStore(EntityManager entityManager, Movements movements, RedDepartures departures) {
        this.entityManager = entityManager;
        this.movements = movements;
        this.departures = departures;
        sightings = new SightingLists(entityManager);
        carriers = new Carriers(entityManager, movements);
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
    public List<Departed> leftOnRed(View view) {
        var left =
                vehicles(
                        toFollowUp(lines(TO_FOLLOW_UP + " order by t.arrivedAt, t.mrn"), view),
                        view);
        var how = departures.of(left.stream().map(BoardVehicle::mrn).toList());
        return left.stream()
                .map(vehicle -> new Departed(vehicle, how.get(vehicle.mrn())))
                .sorted(Comparator.comparing(each -> each.departure().at()))
                .toList();
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
                stopped(count(STOPPED), view).getSingleResult() + sightings.countUnknown(view),
                toFollowUp(count(TO_FOLLOW_UP), view).getSingleResult()
                        + sightings.countOutWithoutIn(view),
                left(LEFT, view),
                left(LEFT + NEVER_RED, view),
                sightings.countLastHour(view));
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

    private static <T> TypedQuery<T> toFollowUp(TypedQuery<T> query, View view) {
        return query.setParameter("office", view.office())
                .setParameter("from", view.now().minus(FOLLOWED_UP).minus(STAY))
                .setParameter("since", view.now().minus(FOLLOWED_UP));
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
        return sightings.signals(view);
    }

    @Override
    public List<BoardSighting> unknown(View view) {
        return sightings.unknown(view);
    }

    @Override
    public List<BoardSighting> outWithoutIn(View view) {
        return sightings.outWithoutIn(view);
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
    public Map<DeclarationReference, BoardVehicle> carrying(
            Collection<DeclarationReference> declarations) {
        return carriers.carrying(declarations, this::notLeft);
    }

    private List<BoardVehicle> notLeft(Collection<Mrn> transports) {
        var left = departures.of(transports).keySet();
        return vehicles(transports).stream().filter(each -> !left.contains(each.mrn())).toList();
    }

    @Override
    public Set<DeclarationReference> holding(Instant now) {
        return carriers.holding(now.minus(STAY), HELD);
    }

    @Override
    public Optional<RedDeparture> redDeparture(Mrn transport) {
        return departures.of(transport);
    }

    @Override
    public Optional<BoardSighting> sighting(UUID observationId) {
        return sightings.find(observationId);
    }

    @Override
    public Optional<TransportTree> tree(Mrn transport) {
        return movements
                .transport(transport)
                .map(found -> Linking.tree(found, movements.below(transport)));
    }

    @Override
    public Optional<MasterBranch> master(Mrn master) {
        var below = movements.below(master);
        return below.master(master).map(node -> Linking.branch(node, below));
    }

    @Override
    public Map<Mrn, BigDecimal> weights(Collection<Mrn> houses) {
        return movements.weights(houses);
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
