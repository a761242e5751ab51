package no.klarering.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.kernel.Json;
import no.klarering.movement.MessageShelf;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.Participant;

/**
 * Each list is asked for once for each of the two ways in which something may be the reader's, so
 * that either question follows an index.
 */
@ApplicationScoped
@Transactional
class JpaMessageShelf implements MessageShelf {

    private static final int MRNS_IN_A_QUESTION = 500;

    private final EntityManager entityManager;
    private final Json json;

    JpaMessageShelf() {
        this(null, null);
    }

    @Inject
    JpaMessageShelf(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public List<Overview> newest(Search search, Participant reader) {
        return Stream.of("organisation", "representative")
                .map(
                        role ->
                                new ShelfQuestion("MovementMessageRow", "updatedAt", "mrn")
                                        .whose(role, reader))
                .map(question -> question.of(search))
                .flatMap(question -> question.ask(entityManager, MovementMessageRow.class).stream())
                .map(ShelfMapper::overview)
                .distinct()
                .sorted(
                        Comparator.comparing(Overview::updatedAt)
                                .thenComparing(Overview::mrn)
                                .reversed())
                .limit(search.span().size())
                .toList();
    }

    @Override
    public Map<Mrn, Overview> of(Collection<Mrn> mrns) {
        var all = mrns.stream().map(Mrn::text).distinct().toList();
        var found = new LinkedHashMap<Mrn, Overview>();
        for (var from = 0; from < all.size(); from += MRNS_IN_A_QUESTION) {
            entityManager
                    .createQuery(
                            "select m from MovementMessageRow m where m.mrn in :mrns"
                                    + " order by m.mrn",
                            MovementMessageRow.class)
                    .setParameter(
                            "mrns",
                            all.subList(from, Math.min(all.size(), from + MRNS_IN_A_QUESTION)))
                    .getResultStream()
                    .map(ShelfMapper::overview)
                    .forEach(message -> found.put(message.mrn(), message));
        }
        return found;
    }

    @Override
    public List<LinkByHand> relationsOf(Mrn end) {
        var relations =
                entityManager
                        .createQuery(
                                "select r from MovementRelationRow r where r.parent = :end"
                                        + " or r.child = :end order by r.mrn",
                                MovementRelationRow.class)
                        .setParameter("end", end.text())
                        .getResultList();
        var senders = of(relations.stream().map(row -> Mrn.of(row.mrn)).toList());
        return relations.stream()
                .map(
                        row ->
                                new LinkByHand(
                                        Mrn.of(row.mrn),
                                        senders.get(Mrn.of(row.mrn)).organisation(),
                                        Mrn.of(row.parent),
                                        Mrn.of(row.child)))
                .toList();
    }

    @Override
    public List<Change> history(Mrn mrn) {
        return entityManager
                .createQuery(
                        "select v.version, v.action, v.requestId, v.receivedAt, v.keptAt"
                                + " from MovementVersionRow v where v.mrn = :mrn"
                                + " order by v.version desc",
                        Object[].class)
                .setParameter("mrn", mrn.text())
                .getResultStream()
                .map(ShelfMapper::change)
                .toList();
    }

    @Override
    public Optional<byte[]> body(Mrn mrn, int version) {
        return entityManager
                .createQuery(
                        "select v.body from MovementVersionRow v"
                                + " where v.mrn = :mrn and v.version = :version",
                        byte[].class)
                .setParameter("mrn", mrn.text())
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<HandedIn> handedIn(Span span, boolean onlyRefused, Participant reader) {
        return Stream.of("organisation", "supplier")
                .map(
                        role ->
                                new ShelfQuestion(
                                                "MovementSubmissionRow", "receivedAt", "requestId")
                                        .whose(role, reader))
                .map(question -> onlyRefused ? question.and("m.accepted = false") : question)
                .map(question -> question.part(span))
                .flatMap(
                        question ->
                                question.ask(entityManager, MovementSubmissionRow.class).stream())
                .distinct()
                .map(row -> ShelfMapper.handedIn(row, json))
                .sorted(
                        Comparator.comparing(HandedIn::receivedAt)
                                .thenComparing(call -> call.requestId().toString())
                                .reversed())
                .limit(span.size())
                .toList();
    }
}
