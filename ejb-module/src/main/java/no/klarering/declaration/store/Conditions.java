package no.klarering.declaration.store;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.klarering.declaration.DeclarationQuery;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryFacts;
import no.klarering.kernel.DeclarationKey;

/** What a list is asked for, as conditions of a query; values travel as parameters only. */
final class Conditions {

    private static final Map<String, String> ORDERS =
            Map.of(
                    "WAITING", " order by d.stateSince, d.key",
                    "RECEIVED", " order by d.receivedAt desc, d.key",
                    "VALUE", " order by d.statisticalValue desc, d.key");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String order;

    Conditions(DeclarationQuery query) {
        if (!query.states().isEmpty()) {
            add("d.state in :states", "states", query.states());
        }
        if (!query.lanes().isEmpty()) {
            add("d.lane in :lanes", "lanes", query.lanes());
        }
        query.office().ifPresent(office -> add("d.office = :office", "office", office));
        query.declarant()
                .ifPresent(declarant -> add("d.declarant = :declarant", "declarant", declarant));
        query.direction()
                .ifPresent(
                        direction ->
                                add(
                                        "d.direction = :direction",
                                        "direction",
                                        Direction.valueOf(direction.toUpperCase(Locale.ROOT))));
        query.from().ifPresent(day -> add("d.receivedAt >= :from", "from", beginning(day)));
        query.to().ifPresent(day -> add("d.receivedAt < :to", "to", beginning(day.plusDays(1))));
        query.words().ifPresent(this::addWords);
        order = ORDERS.get(query.order());
        if (order == null) {
            throw new IllegalArgumentException("no such order: " + query.order());
        }
    }

    Conditions among(Set<DeclarationKey> keys) {
        add("d.key in :among", "among", keys.stream().map(DeclarationKey::text).toList());
        return this;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(EntryFacts.ZONE).toInstant();
    }

    private void addWords(String text) {
        for (var word : Words.typed(text)) {
            var name = "word" + parameters.size();
            add(
                    "d.key in (select w.declarationKey from WordRow w where w.word like :"
                            + name
                            + ")",
                    name,
                    word + "%");
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    String order() {
        return order;
    }

    <T> TypedQuery<T> applyTo(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
