package no.klarering.messaging.store;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.ReceivedInterchange;

/** What the register knew of some interchanges before they came, asked for once for all of them. */
final class KnownInterchanges {

    private final Map<String, InterchangeState> states;
    private final Map<SenderReferenceRow.Key, SenderReferenceRow> references;

    private KnownInterchanges(
            Map<String, InterchangeState> states,
            Map<SenderReferenceRow.Key, SenderReferenceRow> references) {
        this.states = states;
        this.references = references;
    }

    static KnownInterchanges among(
            List<ReceivedInterchange> interchanges, EntityManager entityManager) {
        var ids = interchanges.stream().map(ReceivedInterchange::id).collect(Collectors.toSet());
        var keys =
                interchanges.stream()
                        .flatMap(each -> key(each).stream())
                        .collect(Collectors.toSet());
        return new KnownInterchanges(states(ids, entityManager), rows(keys, entityManager));
    }

    /** Empty when there is no sender or no reference to remember. */
    static Optional<SenderReferenceRow.Key> key(ReceivedInterchange interchange) {
        return interchange
                .sender()
                .flatMap(
                        sender ->
                                interchange
                                        .controlReference()
                                        .map(InterchangeMapper::reference)
                                        .map(
                                                reference ->
                                                        new SenderReferenceRow.Key(
                                                                sender.code(), reference)));
    }

    private static Map<String, InterchangeState> states(
            Set<String> ids, EntityManager entityManager) {
        return entityManager
                .createQuery(
                        "select i.id, i.state from InterchangeRow i where i.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                found -> (String) found[0],
                                found -> (InterchangeState) found[1],
                                (one, same) -> one,
                                HashMap::new));
    }

    private static Map<SenderReferenceRow.Key, SenderReferenceRow> rows(
            Set<SenderReferenceRow.Key> keys, EntityManager entityManager) {
        var found = new HashMap<SenderReferenceRow.Key, SenderReferenceRow>();
        if (keys.isEmpty()) {
            return found;
        }
        entityManager
                .createQuery(
                        "select r from SenderReferenceRow r where r.sender in :senders"
                                + " and r.controlReference in :references",
                        SenderReferenceRow.class)
                .setParameter(
                        "senders", keys.stream().map(key -> key.sender).collect(Collectors.toSet()))
                .setParameter(
                        "references",
                        keys.stream().map(key -> key.controlReference).collect(Collectors.toSet()))
                .getResultStream()
                .forEach(
                        row ->
                                found.put(
                                        new SenderReferenceRow.Key(
                                                row.sender, row.controlReference),
                                        row));
        return found;
    }

    Optional<InterchangeState> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    Optional<SenderReferenceRow> reference(SenderReferenceRow.Key key) {
        return Optional.ofNullable(references.get(key));
    }

    void add(String id, InterchangeState state) {
        states.put(id, state);
    }

    void add(SenderReferenceRow.Key key, SenderReferenceRow row) {
        references.put(key, row);
    }
}
