package no.klarering.feed.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.feed.FeedEntry;
import no.klarering.feed.FeedEvent;
import no.klarering.feed.FeedLog;
import no.klarering.movement.Participant;

@ApplicationScoped
@Transactional
class JpaFeedLog implements FeedLog {

    private static final Numbered NOTHING = new Numbered(0, Set.of());

    private final EntityManager entityManager;

    JpaFeedLog() {
        this(null);
    }

    @Inject
    JpaFeedLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void tell(Collection<FeedEntry> entries) {
        entries.forEach(entry -> entityManager.persist(FeedMapper.waiting(entry)));
    }

    @Override
    public Numbered number(int most) {
        if (waiting(1).isEmpty()) {
            return NOTHING;
        }
        var head =
                entityManager.find(
                        FeedHeadRow.class, FeedHeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var rows = waiting(most);
        if (rows.isEmpty()) {
            return NOTHING;
        }
        for (var row : rows) {
            head.lastNumber++;
            entityManager.persist(FeedMapper.numbered(row, head.lastNumber));
        }
        entityManager
                .createQuery("delete from FeedWaitingRow w where w.id in :ids")
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .executeUpdate();
        return new Numbered(
                rows.size(),
                rows.stream().map(row -> new Participant(row.reader)).collect(Collectors.toSet()));
    }

    private List<FeedWaitingRow> waiting(int most) {
        return entityManager
                .createQuery(
                        "select w from FeedWaitingRow w order by w.happenedAt, w.id",
                        FeedWaitingRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<List<FeedEvent>> after(Question question) {
        if (question.after() > 0 && question.after() < forgotten(question.reader().number())) {
            return Optional.empty();
        }
        return Optional.of(events(question));
    }

    private long forgotten(String reader) {
        var row = entityManager.find(FeedForgottenRow.class, reader);
        return row == null ? 0 : row.number;
    }

    private List<FeedEvent> events(Question question) {
        return entityManager
                .createQuery(
                        "select e from FeedEventRow e where e.reader = :reader"
                                + " and e.number > :after and e.topic in :topics"
                                + " order by e.number",
                        FeedEventRow.class)
                .setParameter("reader", question.reader().number())
                .setParameter("after", question.after())
                .setParameter("topics", question.topics().stream().map(Enum::name).toList())
                .setMaxResults(question.most())
                .getResultStream()
                .map(FeedMapper::event)
                .toList();
    }

    @Override
    public long last() {
        return entityManager.find(FeedHeadRow.class, FeedHeadRow.ONLY).lastNumber;
    }

    @Override
    public int forget(Instant before, int most) {
        var oldest =
                entityManager
                        .createQuery(
                                "select e from FeedEventRow e order by e.number",
                                FeedEventRow.class)
                        .setMaxResults(most)
                        .getResultStream()
                        .takeWhile(row -> row.happenedAt.isBefore(before))
                        .toList();
        if (oldest.isEmpty()) {
            return 0;
        }
        var last = new HashMap<String, Long>();
        oldest.forEach(row -> last.put(row.reader, row.number));
        last.forEach((reader, number) -> entityManager.merge(new FeedForgottenRow(reader, number)));
        entityManager
                .createQuery("delete from FeedEventRow e where e.number <= :last")
                .setParameter("last", oldest.get(oldest.size() - 1).number)
                .executeUpdate();
        return oldest.size();
    }
}
