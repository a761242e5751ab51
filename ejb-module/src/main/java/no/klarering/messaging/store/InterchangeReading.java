package no.klarering.messaging.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.InterchangeState;

/** Looks interchanges up, each with its messages, in two statements whatever the number. */
record InterchangeReading(EntityManager entityManager, InterchangeMapper mapper) {

    private static final int DECLARATION_KEY_LENGTH = 23;

    Optional<InterchangeView> find(String id) {
        return Optional.ofNullable(entityManager.find(InterchangeRow.class, id))
                .flatMap(row -> views(List.of(row)).stream().findFirst());
    }

    List<InterchangeView> recent(
            Optional<InterchangeState> state, Optional<Nodi> sender, int offset, int size) {
        var conditions =
                (state.isPresent() ? " and i.state = :state" : "")
                        + (sender.isPresent() ? " and i.sender = :sender" : "");
        var query =
                entityManager.createQuery(
                        "select i from InterchangeRow i where 1 = 1"
                                + conditions
                                + " order by i.receivedAt desc",
                        InterchangeRow.class);
        state.ifPresent(value -> query.setParameter("state", value));
        sender.ifPresent(value -> query.setParameter("sender", value.code()));
        return views(query.setFirstResult(offset).setMaxResults(size).getResultList());
    }

    List<InterchangeView> search(String words, int size) {
        var word = words.strip();
        if (word.isEmpty()) {
            return List.of();
        }
        var rows =
                entityManager
                        .createQuery(
                                "select i from InterchangeRow i where i.id = :word"
                                        + " or i.controlReference = :word or i.id in"
                                        + " (select m.interchangeId from InterchangeMessageRow m"
                                        + " where m.declarationId between :first and :last)"
                                        + " order by i.receivedAt desc",
                                InterchangeRow.class)
                        .setParameter("word", word)
                        .setParameter("first", word.length() < DECLARATION_KEY_LENGTH ? "" : word)
                        .setParameter(
                                "last", word.length() < DECLARATION_KEY_LENGTH ? "" : word + "99")
                        .setMaxResults(size)
                        .getResultList();
        return views(rows);
    }

    private List<InterchangeView> views(List<InterchangeRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var messages =
                entityManager
                        .createQuery(
                                "select m from InterchangeMessageRow m"
                                        + " where m.interchangeId in :ids order by m.ordinal",
                                InterchangeMessageRow.class)
                        .setParameter("ids", rows.stream().map(row -> row.id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(message -> message.interchangeId));
        return rows.stream()
                .map(row -> mapper.view(row, messages.getOrDefault(row.id, List.of())))
                .toList();
    }
}
