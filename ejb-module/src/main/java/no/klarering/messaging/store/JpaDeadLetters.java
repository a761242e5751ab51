package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.messaging.DeadLetters;

@ApplicationScoped
@Transactional
class JpaDeadLetters implements DeadLetters {

    private final EntityManager entityManager;

    JpaDeadLetters() {
        this(null);
    }

    @Inject
    JpaDeadLetters(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<DeadLetter> list(int offset, int size) {
        return entityManager
                .createQuery(
                        "select d from DeadLetterRow d order by d.givenUpAt desc, d.id",
                        DeadLetterRow.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(JpaDeadLetters::letter)
                .toList();
    }

    @Override
    public Optional<DeadLetter> find(String id) {
        return row(id).map(JpaDeadLetters::letter);
    }

    @Override
    public Optional<byte[]> content(String id) {
        return row(id).map(row -> row.content);
    }

    @Override
    public void sentAgain(String id, String actor, Instant at) {
        var row = row(id).orElseThrow(() -> new IllegalArgumentException("no dead letter " + id));
        row.sentAgainAt = at;
        row.sentAgainBy = actor;
    }

    private Optional<DeadLetterRow> row(String id) {
        return Optional.ofNullable(entityManager.find(DeadLetterRow.class, id));
    }

    private static DeadLetter letter(DeadLetterRow row) {
        return new DeadLetter(
                row.id,
                row.queue,
                row.messageKey,
                row.cause,
                row.givenUpAt,
                Optional.ofNullable(row.sentAgainAt));
    }
}
