package no.klarering.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.klarering.feed.EventKind;
import no.klarering.feed.FeedEvent;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Participant;
import no.klarering.movement.Submissions;
import no.klarering.web.movement.ValidationTexts;

/** Puts events into the words of the interface: the bodies that a reader would get if he asked. */
@ApplicationScoped
public class EventForm {

    private final Submissions submissions;
    private final ValidationTexts texts;
    private final Jsonb jsonb;

    public EventForm() {
        this.submissions = null;
        this.texts = null;
        this.jsonb = null;
    }

    @Inject
    public EventForm(Submissions submissions, ValidationTexts texts) {
        this.submissions = submissions;
        this.texts = texts;
        this.jsonb = JsonbBuilder.create();
    }

    /** All of one reader; what they are about is looked up together. */
    List<ToldEvent> told(Participant reader, List<FeedEvent> events) {
        var results = submissions.results(requests(events), reader);
        return events.stream().map(event -> told(event, results)).toList();
    }

    private static List<UUID> requests(List<FeedEvent> events) {
        return events.stream()
                .map(FeedEvent::entry)
                .filter(entry -> entry.kind() == EventKind.SUBMISSION_FINISHED)
                .map(entry -> UUID.fromString(entry.reference()))
                .toList();
    }

    private ToldEvent told(FeedEvent event, Map<UUID, MovementResult> results) {
        var entry = event.entry();
        var json =
                Json.createObjectBuilder()
                        .add("id", Long.toString(event.number()))
                        .add("type", entry.kind().name())
                        .add("topic", entry.topic().name())
                        .add("at", entry.at().toString())
                        .add("about", entry.reference())
                        .add("data", data(event, results))
                        .build();
        return new ToldEvent(event.number(), entry.kind().name(), entry.at(), json.toString());
    }

    private JsonValue data(FeedEvent event, Map<UUID, MovementResult> results) {
        var entry = event.entry();
        if (entry.kind() == EventKind.SUBMISSION_FINISHED) {
            var result = results.get(UUID.fromString(entry.reference()));
            return result == null
                    ? JsonValue.EMPTY_JSON_OBJECT
                    : value(jsonb.toJson(texts.status(result)));
        }
        return entry.details().map(EventForm::value).orElse(JsonValue.EMPTY_JSON_OBJECT);
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
