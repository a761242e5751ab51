package no.klarering.declaration.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationQuery;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Json;

@ApplicationScoped
@Transactional
class JpaDeclarationRegister implements DeclarationRegister {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final Set<DeclarationState> OPEN =
            Arrays.stream(DeclarationState.values())
                    .filter(DeclarationState::open)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeclarationState.class)));

    private final EntityManager entityManager;
    private final DeclarationMapper mapper;

    JpaDeclarationRegister() {
        this(null, null);
    }

    @Inject
    JpaDeclarationRegister(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.mapper = new DeclarationMapper(json);
    }

    @Override
    public Page search(DeclarationQuery query) {
        return page(new Conditions(query), query);
    }

    @Override
    public Page search(DeclarationQuery query, Set<DeclarationKey> among) {
        return among.isEmpty()
                ? new Page(List.of(), 0)
                : page(new Conditions(query).among(among), query);
    }

    private Page page(Conditions conditions, DeclarationQuery query) {
        var rows =
                conditions
                        .applyTo(
                                entityManager.createQuery(
                                        "select d from DeclarationRow d"
                                                + conditions.where()
                                                + conditions.order(),
                                        DeclarationRow.class))
                        .setFirstResult(query.offset())
                        .setMaxResults(query.size())
                        .getResultList();
        var total =
                conditions
                        .applyTo(
                                entityManager.createQuery(
                                        "select count(d) from DeclarationRow d"
                                                + conditions.where(),
                                        Long.class))
                        .getSingleResult();
        return new Page(rows.stream().map(mapper::summary).toList(), total);
    }

    @Override
    public Map<DeclarationState, Long> counts(Optional<String> office) {
        var query =
                entityManager.createQuery(
                        "select d.state, count(d) from DeclarationRow d where d.state in :open"
                                + (office.isPresent() ? " and d.office = :office" : "")
                                + " group by d.state",
                        Object[].class);
        query.setParameter("open", OPEN);
        office.ifPresent(value -> query.setParameter("office", value));
        var counts = new EnumMap<DeclarationState, Long>(DeclarationState.class);
        OPEN.forEach(state -> counts.put(state, 0L));
        query.getResultList()
                .forEach(found -> counts.put((DeclarationState) found[0], (Long) found[1]));
        return counts;
    }

    @Override
    public Released releasedOn(LocalDate day, Optional<String> office) {
        var query =
                entityManager
                        .createQuery(
                                "select d.stopped, count(d) from DeclarationRow d"
                                        + " where d.releasedAt >= :from and d.releasedAt < :until"
                                        + (office.isPresent() ? " and d.office = :office" : "")
                                        + " group by d.stopped",
                                Object[].class)
                        .setParameter("from", day.atStartOfDay(NORWAY).toInstant())
                        .setParameter("until", day.plusDays(1).atStartOfDay(NORWAY).toInstant());
        office.ifPresent(value -> query.setParameter("office", value));
        var all = 0L;
        var withoutStop = 0L;
        for (var found : query.getResultList()) {
            all += (Long) found[1];
            withoutStop += (Boolean) found[0] ? 0 : (Long) found[1];
        }
        return new Released(all, withoutStop);
    }

    @Override
    public Optional<Instant> lastReceived() {
        return entityManager
                .createQuery(
                        "select d.receivedAt from DeclarationRow d order by d.receivedAt desc",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> declarants() {
        var found = new ArrayList<String>();
        var next = declarantAfter("");
        while (next.isPresent()) {
            found.add(next.get());
            next = declarantAfter(next.get());
        }
        return found;
    }

    /** One look into the index for each declarant, however many declarations there are. */
    private Optional<String> declarantAfter(String declarant) {
        return Optional.ofNullable(
                entityManager
                        .createQuery(
                                "select min(d.declarant) from DeclarationRow d"
                                        + " where d.declarant > :last",
                                String.class)
                        .setParameter("last", declarant)
                        .getSingleResult());
    }
}
