package no.klarering.simulator.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Messages;
import no.klarering.simulator.plan.Organisation;

/** A running server, spoken to as everybody has to. */
public final class HttpCustoms implements Customs {

    private static final String ROAD = "/api/movement/road/v2/";
    private static final String STATUS = "/api/movement/road/status/v2/";
    private static final String ROAD_SCOPE = "toll:movement/road/v2";
    private static final String EDI_SCOPE = "toll:edi";
    private static final String BORDER_SCOPE = "toll:border";
    private static final int ASKED_AT_ONCE = 100;
    private static final int NOT_FOUND = 404;
    private static final String FEED = "/api/movement/feed/v1";
    private static final String MAILBOX = "/edi/mailbox";
    private static final String WAITING = "?max=" + News.MOST + "&wait=20&after=";
    private static final int READERS = 10;

    private final Wire wire;
    private final Calls calls;
    private final Tally tally;
    private final Clock clock;

    private HttpCustoms(Wire wire, Calls calls, Tally tally, Clock clock) {
        this.wire = wire;
        this.calls = calls;
        this.tally = tally;
        this.clock = clock;
    }

    /** The server at an address, in whose time we live from now on. */
    public static HttpCustoms at(URI base, int atOnce, Tally tally) {
        var wire = new Wire(base, atOnce, tally);
        var tokens = new Tokens(wire);
        var given = Tokens.givenAt(tokens.of(Organisation.KLARVIK.number(), ROAD_SCOPE));
        var ours = Clock.systemUTC();
        var ahead = Duration.between(ours.instant().truncatedTo(ChronoUnit.SECONDS), given);
        return new HttpCustoms(
                wire, new Calls(wire, tokens, tally), tally, Clock.offset(ours, ahead));
    }

    /** What it tells carriers and forwarders by itself. */
    News feed() {
        return news(ROAD_SCOPE, FEED, HttpCustoms::event);
    }

    /** What it answers brokers. */
    News mailbox() {
        return news(EDI_SCOPE, MAILBOX, HttpCustoms::reply);
    }

    /** Who waits for news stands in nobody's way. */
    private News news(String scope, String address, Function<JsonNode, News.Item> item) {
        var lines = wire.another(READERS);
        var reading = new Calls(lines, new Tokens(lines), tally);
        return (reader, last) -> {
            var answer = reading.send(reader, scope, lines.to(address + WAITING + last), 200);
            return StreamSupport.stream(Tokens.json(answer.body()).spliterator(), false)
                    .map(item)
                    .toList();
        };
    }

    private static News.Item reply(JsonNode entry) {
        return new News.Item(
                entry.get("cursor").asText(),
                entry.get("type").asText(),
                entry.path("inReplyTo").asText(),
                Optional.empty());
    }

    private static News.Item event(JsonNode event) {
        var type = event.get("type").asText();
        return new News.Item(
                event.get("id").asText(),
                type,
                event.get("about").asText(),
                Optional.of(event.path("data"))
                        .filter(data -> type.equals(Told.FINISHED))
                        .map(HttpCustoms::result));
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public String declare(Interchange interchange) {
        var taken =
                calls.send(
                        interchange.sender(),
                        EDI_SCOPE,
                        wire.to("/edi/interchanges")
                                .header("Content-Type", "application/EDIFACT")
                                .POST(
                                        BodyPublishers.ofString(
                                                interchange.text(now()),
                                                StandardCharsets.ISO_8859_1)),
                        202);
        tally.sent();
        return Tokens.json(taken.body()).get("id").asText();
    }

    @Override
    public Optional<List<String>> states(Organisation sender, String interchange) {
        var answer =
                calls.send(sender, EDI_SCOPE, wire.to("/edi/interchanges/" + interchange), 200);
        var tree = Tokens.json(answer.body());
        var states = texts(tree.path("messages"), "state");
        var decided =
                !"RECEIVED".equals(tree.path("state").asText())
                        && states.stream().noneMatch("RECEIVED"::equals);
        return decided ? Optional.of(states) : Optional.empty();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> field.isEmpty() ? each.asText() : each.path(field).asText())
                .toList();
    }

    @Override
    public UUID submit(Submission submission) {
        var address =
                ROAD + submission.kind().word() + submission.mrn().map("/"::concat).orElse("");
        var answer =
                calls.send(
                        submission.sender(),
                        ROAD_SCOPE,
                        wire.to(address)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", submission.key().toString())
                                .method(
                                        submission.method(),
                                        BodyPublishers.ofString(submission.body())),
                        202);
        tally.sent();
        return UUID.fromString(Tokens.json(answer.body()).get("requestId").asText());
    }

    @Override
    public Map<UUID, Result> results(Organisation sender, Kind kind, Collection<UUID> requests) {
        var results = new HashMap<UUID, Result>();
        var all = new ArrayList<>(requests);
        for (var from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + ASKED_AT_ONCE));
            ask(sender, kind, some)
                    .forEach(
                            each ->
                                    results.put(
                                            UUID.fromString(each.get("requestId").asText()),
                                            result(each)));
        }
        return results;
    }

    private Iterable<JsonNode> ask(Organisation sender, Kind kind, List<UUID> requests) {
        var ids = String.join(",", requests.stream().map(UUID::toString).toList());
        var answer =
                calls.send(
                        sender,
                        ROAD_SCOPE,
                        wire.to(STATUS + kind.word() + "/validation-status/" + ids),
                        200,
                        202,
                        NOT_FOUND);
        if (answer.status() == NOT_FOUND) {
            return List.of();
        }
        var tree = Tokens.json(answer.body());
        return tree.isArray() ? tree : List.of(tree);
    }

    private static Result result(JsonNode tree) {
        return new Result(
                text(tree, "mrn"),
                texts(tree.path("incompleteDocumentationReasonList"), ""),
                texts(tree.path("validationErrorList"), "description"));
    }

    private static Optional<String> text(JsonNode tree, String field) {
        return Optional.ofNullable(tree.path(field).textValue());
    }

    @Override
    public boolean isComplete(Organisation sender, String mrn) {
        var answer =
                calls.send(
                        sender,
                        ROAD_SCOPE,
                        wire.to(STATUS + "house-consignment/" + mrn + "/transport-document/status"),
                        200);
        return "SUCCESS".equals(Tokens.json(answer.body()).path("documentStatus").asText());
    }

    @Override
    public Light tell(Sighting sighting) {
        var body =
                """
                {"observationId": "%s", "customsOffice": "%s", "camera": "%s",
                 "identificationNumber": "%s", "countryCode": "%s", "observedAt": "%s"}"""
                        .formatted(
                                sighting.id(),
                                Messages.OFFICE,
                                sighting.camera(),
                                sighting.plate().text(),
                                sighting.plate().country(),
                                sighting.at().truncatedTo(ChronoUnit.MILLIS));
        var answer =
                calls.send(
                        Organisation.KLARVIK,
                        BORDER_SCOPE,
                        wire.to("/api/border/v1/observations")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body)),
                        200);
        tally.signal(answer.took());
        var tree = Tokens.json(answer.body());
        return new Light(
                "GREEN".equals(tree.path("signal").asText()),
                text(tree, "transportMrn"),
                texts(tree.path("reasons"), ""));
    }

    @Override
    public boolean hasEntered(Organisation sender, String mrn) {
        var answer =
                calls.send(
                        sender,
                        ROAD_SCOPE,
                        wire.to(STATUS + "entry/status/" + mrn),
                        200,
                        NOT_FOUND);
        return answer.status() == 200 && Tokens.json(answer.body()).path("validEntry").asBoolean();
    }
}
