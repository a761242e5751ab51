package no.klarering.messaging.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.OwnInterchanges.Owner;

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

    List<InterchangeView> latest(Owner owner, int size) {
        return owned(owner, "", "", size);
    }

    /** A number of 23 digits or more is a declaration's, with or without its version. */
    List<InterchangeView> named(Owner owner, String words, int size) {
        var word = words.strip();
        if (word.isEmpty()) {
            return List.of();
        }
        return word.matches("[0-9]{23,25}")
                ? owned(
                        owner,
                        " and i.id in (select m.interchangeId from InterchangeMessageRow m"
                                + " where m.declarationId between :word and concat(:word, '99'))",
                        word,
                        size)
                : owned(owner, " and (i.id = :word or i.controlReference = :word)", word, size);
    }

    private List<InterchangeView> owned(Owner owner, String condition, String word, int size) {
        var query =
                entityManager
                        .createQuery(
                                "select i from InterchangeRow i where (i.organisation ="
                                        + " :organisation or i.sender in :senders)"
                                        + condition
                                        + " order by i.receivedAt desc, i.id",
                                InterchangeRow.class)
                        .setParameter("organisation", owner.organisation())
                        .setParameter("senders", senders(owner));
        if (!word.isEmpty()) {
            query.setParameter("word", word);
        }
        return views(query.setMaxResults(size).getResultList());
    }

    /** Never empty, which no database takes. */
    private static List<String> senders(Owner owner) {
        return Stream.concat(owner.addresses().stream().map(Nodi::code), Stream.of("")).toList();
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
