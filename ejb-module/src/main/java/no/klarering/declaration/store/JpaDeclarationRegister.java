package no.klarering.declaration.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.declaration.DeclarationQuery;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.Json;

@ApplicationScoped
class JpaDeclarationRegister implements DeclarationRegister {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

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
        var conditions = new Conditions(query);
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
                        "select d.state, count(d) from DeclarationRow d"
                                + (office.isPresent() ? " where d.office = :office" : "")
                                + " group by d.state",
                        Object[].class);
        office.ifPresent(value -> query.setParameter("office", value));
        var counts = new EnumMap<DeclarationState, Long>(DeclarationState.class);
        for (var state : DeclarationState.values()) {
            counts.put(state, 0L);
        }
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
    public List<String> declarants() {
        return entityManager
                .createQuery(
                        "select distinct d.declarant from DeclarationRow d order by d.declarant",
                        String.class)
                .getResultList();
    }
}
