package no.klarering.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.klarering.border.EntryRegister;
import no.klarering.border.RoutingLog;
import no.klarering.feed.EventKind;
import no.klarering.feed.FeedEntry;
import no.klarering.feed.FeedEvent;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Submissions;
import no.klarering.web.movement.Answers.Entry;
import no.klarering.web.movement.Answers.Signal;
import no.klarering.web.movement.ValidationTexts;

/** Puts events into the words of the interface: the bodies that a reader would get if he asked. */
@ApplicationScoped
public class EventForm {

    private final Submissions submissions;
    private final RoutingLog signals;
    private final EntryRegister entries;
    private final ValidationTexts texts;
    private final Jsonb jsonb;

    public EventForm() {
        this.submissions = null;
        this.signals = null;
        this.entries = null;
        this.texts = null;
        this.jsonb = null;
    }

    @Inject
    public EventForm(
            Submissions submissions,
            RoutingLog signals,
            EntryRegister entries,
            ValidationTexts texts) {
        this.submissions = submissions;
        this.signals = signals;
        this.entries = entries;
        this.texts = texts;
        this.jsonb = JsonbBuilder.create();
    }

    /** All of one reader; what they are about is looked up together. */
    List<ToldEvent> told(Participant reader, List<FeedEvent> events) {
        var found = new HashMap<String, JsonValue>();
        submissions
                .results(markers(events, EventKind.SUBMISSION_FINISHED), reader)
                .forEach((id, result) -> found.put(id.toString(), value(texts.status(result))));
        signals.find(markers(events, EventKind.HOUSE_ROUTED), reader)
                .forEach(signal -> found.put(signal.id().toString(), value(Signal.of(signal))));
        return events.stream().map(event -> told(event, found)).toList();
    }

    private static List<UUID> markers(List<FeedEvent> events, EventKind kind) {
        return events.stream()
                .map(FeedEvent::entry)
                .filter(entry -> entry.kind() == kind)
                .map(entry -> UUID.fromString(entry.reference()))
                .toList();
    }

    private ToldEvent told(FeedEvent event, Map<String, JsonValue> found) {
        var entry = event.entry();
        var json =
                Json.createObjectBuilder()
                        .add("id", Long.toString(event.number()))
                        .add("type", entry.kind().name())
                        .add("topic", entry.topic().name())
                        .add("at", entry.at().toString())
                        .add("about", entry.reference())
                        .add("data", data(entry, found))
                        .build();
        return new ToldEvent(event.number(), entry.kind().name(), entry.at(), json.toString());
    }

    private JsonValue data(FeedEntry entry, Map<String, JsonValue> found) {
        if (entry.kind() == EventKind.TRANSPORT_ENTERED) {
            return entries.find(Mrn.of(entry.reference()), entry.reader())
                    .map(status -> value(Entry.of(status)))
                    .orElse(JsonValue.EMPTY_JSON_OBJECT);
        }
        return entry.details()
                .map(EventForm::value)
                .orElseGet(
                        () -> found.getOrDefault(entry.reference(), JsonValue.EMPTY_JSON_OBJECT));
    }

    private JsonValue value(Object body) {
        return value(jsonb.toJson(body));
    }

    private static JsonValue value(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    /** A list of them. */
    static String list(List<ToldEvent> events) {
        return events.stream().map(ToldEvent::json).collect(Collectors.joining(",", "[", "]"));
    }
}
