package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderDecision;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.border.Sightings;
import no.klarering.border.Signal;
import no.klarering.kernel.Portions;
import no.klarering.movement.Camera;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

@ApplicationScoped
@Transactional
class JpaSightings implements Sightings {

    /** How often a plate was seen leaving an office at an instant or later. */
    private static final String LEAVING =
            """
            select count(l) from ObservationRow l where l.plate = :plate
                and l.office = :office and l.camera = 'OUT' and l.observedAt >= :at
            """;

    /** Transports of a plate, each with its notes, and what is known of the observation. */
    private static final String SAME_PLATE =
            """
            select t,
                (select count(n) from TouchRow n where n.transport = t.mrn),
                (select count(o) from ObservationRow o where o.observationId = :id),
                (%s)
            from TransportRow t
            where t.plate = :plate and (t.active = true or t.enteredAt >= :since)
            order by t.mrn
            """
                    .formatted(LEAVING);

    private final EntityManager entityManager;

    JpaSightings() {
        this(null);
    }

    @Inject
    JpaSightings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Sighting> find(UUID observationId) {
        return Optional.ofNullable(
                        entityManager.find(ObservationRow.class, observationId.toString()))
                .map(JpaSightings::sighting);
    }

    @Override
    public List<Sighting> find(Collection<UUID> observations) {
        var found = new ArrayList<Sighting>();
        Portions.each(
                observations.stream().map(UUID::toString).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select o from ObservationRow o"
                                                + " where o.observationId in :ids",
                                        ObservationRow.class)
                                .setParameter("ids", some)
                                .getResultStream()
                                .map(JpaSightings::sighting)
                                .forEach(found::add));
        return found;
    }

    static Sighting sighting(ObservationRow row) {
        var decision =
                new BorderDecision(
                        Signal.valueOf(row.signal),
                        Optional.ofNullable(row.transport).map(Mrn::of),
                        StandingText.hindrances(row.hindrances),
                        StandingText.mrns(row.offers),
                        List.of(),
                        List.of(),
                        List.of());
        return new Sighting(
                observation(row),
                new Answered(UUID.fromString(row.observationId), row.receivedAt, decision),
                Optional.ofNullable(row.chosen).map(Mrn::of),
                row.settled());
    }

    private static Observation observation(ObservationRow row) {
        return new Observation(
                UUID.fromString(row.observationId),
                row.office,
                Camera.valueOf(row.camera),
                row.plate,
                Optional.ofNullable(row.country),
                row.observedAt);
    }

    @Override
    public Before before(Observation seen, Instant enteredSince) {
        var found =
                about(seen, entityManager.createQuery(SAME_PLATE, Object[].class))
                        .setParameter("id", seen.observationId().toString())
                        .setParameter("since", enteredSince)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        return found.isEmpty() ? unexpected(seen) : before(found);
    }

    private static <T> TypedQuery<T> about(Observation seen, TypedQuery<T> question) {
        return question.setParameter("plate", seen.plate().text())
                .setParameter("office", seen.customsOffice())
                .setParameter("at", seen.observedAt());
    }

    private static Before before(List<Object[]> found) {
        return new Before(
                isAny(found.get(0)[2]),
                isAny(found.get(0)[3]),
                found.stream().anyMatch(row -> isAny(row[1])),
                found.stream()
                        .map(row -> TransportMapper.transport((TransportRow) row[0]))
                        .toList());
    }

    private static boolean isAny(Object count) {
        return ((Number) count).longValue() > 0;
    }

    /** Nothing is expected that bears the plate. */
    private Before unexpected(Observation seen) {
        var leaving = about(seen, entityManager.createQuery(LEAVING, Long.class));
        return new Before(
                find(seen.observationId()).isPresent(),
                isAny(leaving.getSingleResult()),
                false,
                List.of());
    }

    @Override
    public void keep(Observation seen, Answered answered) {
        var decision = answered.decision();
        var row = new ObservationRow();
        row.observationId = seen.observationId().toString();
        row.office = seen.customsOffice();
        row.camera = seen.camera().name();
        row.plate = seen.plate().text();
        row.country = seen.countryCode().orElse(null);
        row.observedAt = seen.observedAt();
        row.receivedAt = answered.at();
        row.signal = decision.signal().name();
        row.transport = decision.transport().map(Mrn::text).orElse(null);
        row.hindrances = StandingText.ofHindrances(decision.hindrances());
        row.offers = StandingText.ofMrns(decision.offers());
        entityManager.persist(row);
    }

    @Override
    public void choose(UUID observationId, Mrn transport, String actor) {
        var row = entityManager.find(ObservationRow.class, observationId.toString());
        row.chosen = transport.text();
        row.chosenBy = actor;
    }

    @Override
    public void settle(UUID observationId, Settled settled) {
        var row = entityManager.find(ObservationRow.class, observationId.toString());
        row.settledAt = settled.at();
        row.settledBy = settled.actor();
        row.settledWhy = settled.why();
    }
}
