package no.klarering.movement.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.MessageShelf.Search;
import no.klarering.movement.MessageShelf.Span;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Plate;
import no.klarering.movement.ReferenceKeys;

/** A question for one part of a list, the latest first, put together piece by piece. */
final class ShelfQuestion {

    private static final String REFERRING =
            " or m.mrn in (select r.mrn from MovementReferenceRow r"
                    + " where r.reference in :references)";

    private final String rows;
    private final String time;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private int size;

    /**
     * @param rows which
     * @param time by what they are ordered
     * @param id by what those of the same instant are
     */
    ShelfQuestion(String rows, String time, String id) {
        this.rows = rows;
        this.time = time;
        this.id = id;
    }

    ShelfQuestion whose(String role, Participant reader) {
        values.put("reader", reader.number());
        return and("m." + role + " = :reader");
    }

    ShelfQuestion and(String condition) {
        conditions.add(condition);
        return this;
    }

    ShelfQuestion part(Span span) {
        size = span.size();
        span.after()
                .ifPresent(
                        mark -> {
                            values.put("at", mark.at());
                            values.put("id", mark.id());
                            and(
                                    "(m.%1$s < :at or m.%1$s = :at and m.%2$s < :id)"
                                            .formatted(time, id));
                        });
        return this;
    }

    ShelfQuestion of(Search search) {
        search.kind()
                .ifPresent(
                        kind -> {
                            values.put("kind", kind.name());
                            and("m.kind = :kind");
                        });
        search.words().ifPresent(this::about);
        return part(search.span());
    }

    /**
     * An MRN stands for itself; anything else is a waybill number or a plate. Both may be what a
     * consignment refers to: a declaration, transit, export or goods number, or a trailer.
     */
    private void about(String words) {
        values.put("references", ReferenceKeys.meant(words));
        var mrn = Mrn.parse(words);
        if (mrn.isPresent()) {
            values.put("mrn", mrn.get().text());
            and("(m.mrn = :mrn" + REFERRING + ")");
            return;
        }
        values.put("number", words.strip());
        values.put("upper", words.strip().toUpperCase(Locale.ROOT));
        var journeys = journeys(words);
        journeys.ifPresent(pattern -> values.put("journeys", pattern));
        and(
                "(m.documentNumber = :number or upper(m.documentNumber) = :upper"
                        + journeys.map(pattern -> " or m.ownKey like :journeys").orElse("")
                        + REFERRING
                        + ")");
    }

    /** Keys of transports with the plate; only what can be one becomes a pattern. */
    private static Optional<String> journeys(String words) {
        return Optional.of(new Plate(words))
                .filter(plate -> plate.text().chars().allMatch(Character::isLetterOrDigit))
                .filter(plate -> !plate.text().isEmpty())
                .map(LinkKeys::journeysOf);
    }

    <R> List<R> ask(EntityManager entityManager, Class<R> type) {
        var question =
                entityManager
                        .createQuery(
                                "select m from %s m where %s order by m.%s desc, m.%s desc"
                                        .formatted(
                                                rows, String.join(" and ", conditions), time, id),
                                type)
                        .setMaxResults(size);
        values.forEach(question::setParameter);
        return question.getResultList();
    }
}
