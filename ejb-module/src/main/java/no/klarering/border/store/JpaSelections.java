package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.klarering.border.Selection;
import no.klarering.border.Selections;
import no.klarering.kernel.Portions;
import no.klarering.movement.Mrn;

@ApplicationScoped
@Transactional
class JpaSelections implements Selections {

    private final EntityManager entityManager;

    JpaSelections() {
        this(null);
    }

    @Inject
    JpaSelections(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Map<Mrn, Selection> of(Collection<Mrn> houses) {
        var found = new HashMap<Mrn, Selection>();
        Portions.each(
                houses.stream().map(Mrn::text).toList(),
                some ->
                        entityManager
                                .createQuery(
                                        "select s from SelectionRow s where s.house in :houses"
                                                + " order by s.selectedAt, s.id",
                                        SelectionRow.class)
                                .setParameter("houses", some)
                                .getResultStream()
                                .forEach(
                                        row ->
                                                found.put(
                                                        Mrn.of(row.house),
                                                        Selection.valueOf(row.selection))));
        return found;
    }

    @Override
    public void keep(Mrn house, Selection selection, String reason, String actor, Instant at) {
        var row = new SelectionRow();
        row.house = house.text();
        row.selection = selection.name();
        row.reason = reason;
        row.actor = actor;
        row.selectedAt = at;
        entityManager.persist(row);
    }
}
