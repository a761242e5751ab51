package no.klarering.feed.service;

import static no.klarering.movement.MovementDeskFixture.NOW;
import static no.klarering.movement.MovementDeskFixture.SENDER;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.klarering.border.BorderChanged;
import no.klarering.border.Routing;
import no.klarering.border.RoutingGiven;
import no.klarering.border.RoutingLog;
import no.klarering.feed.EventKind;
import no.klarering.feed.FeedEntry;
import no.klarering.feed.FeedEvent;
import no.klarering.feed.FeedLog;
import no.klarering.feed.FeedLog.Question;
import no.klarering.feed.Topic;
import no.klarering.feed.store.FeedStores;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.MovementDeskFixture;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TransportDocument;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import no.klarering.testing.RecordedEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events from what happens to what an organisation reads, on real databases. */
class FeedStoryTest {

    private static final Set<Topic> ALL = Set.of(Topic.values());
    private static int readers;

    private Database database;
    private FeedLog log;
    private Participant reader;

    /** For stories that number or forget what is not theirs too. */
    private void alone(String kind) {
        on("h2".equals(kind) ? Database.freshH2() : Database.freshPostgres());
    }

    private void on(Database which) {
        database = which;
        log = FeedStores.log(database.entityManager());
        reader = new Participant("SE5560%06d".formatted(++readers));
    }

    private static FeedEntry entry(Participant reader, Topic topic, Instant at, int what) {
        return new FeedEntry(
                reader,
                topic,
                EventKind.SUBMISSION_FINISHED,
                at,
                Integer.toString(what),
                Optional.empty());
    }

    private void tell(FeedEntry... entries) {
        database.inTransaction(() -> log.tell(List.of(entries)));
    }

    private FeedLog.Numbered number(int most) {
        return database.inTransaction(() -> log.number(most));
    }

    private List<FeedEvent> read(Set<Topic> topics, long after) {
        return database.inTransaction(() -> log.after(new Question(reader, topics, after, 1000)))
                .orElseThrow();
    }

    private static List<String> references(List<FeedEvent> events) {
        return events.stream().map(event -> event.entry().reference()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void showsEventsInTheirOrderToTheirReaderOnly(String kind) {
        on(Database.shared(kind));
        var other = new Participant("SE5561%06d".formatted(readers));
        tell(entry(reader, Topic.ROAD, NOW.plusSeconds(2), 2), entry(other, Topic.ROAD, NOW, 9));
        tell(entry(reader, Topic.AIR, NOW.plusSeconds(1), 1));

        assertThat(read(ALL, 0)).isEmpty();
        var numbered = number(500);

        assertThat(numbered.events()).isGreaterThanOrEqualTo(3);
        assertThat(numbered.readers()).contains(reader, other);
        assertThat(references(read(ALL, 0))).containsExactly("1", "2");
        assertThat(references(read(Set.of(Topic.ROAD), 0))).containsExactly("2");
        assertThat(read(ALL, database.inTransaction(log::last))).isEmpty();
        assertThat(number(500).events()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aReaderWithACursorMissesNothingHoweverManyWrite(String kind) throws Exception {
        alone(kind);
        var work = new ArrayList<Callable<Void>>();
        for (var writer = 0; writer < 4; writer++) {
            var first = writer * 50;
            work.add(
                    () -> {
                        for (var what = first; what < first + 50; what++) {
                            tell(entry(reader, Topic.ROAD, NOW, what));
                        }
                        return null;
                    });
        }
        for (var numberer = 0; numberer < 2; numberer++) {
            work.add(
                    () -> {
                        while (database.inTransaction(log::last) < 200) {
                            number(7);
                        }
                        return null;
                    });
        }
        var seen = new ArrayList<FeedEvent>();
        work.add(
                () -> {
                    while (seen.size() < 200) {
                        var after = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).number();
                        seen.addAll(read(ALL, after));
                    }
                    return null;
                });

        var threads = Executors.newFixedThreadPool(work.size());
        for (var done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();

        assertThat(seen)
                .extracting(FeedEvent::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(references(seen))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 200).mapToObj(Integer::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void saysSoWhenWhatFollowsACursorIsForgotten(String kind) {
        alone(kind);
        for (var day = 1; day <= 4; day++) {
            tell(entry(reader, Topic.ROAD, NOW.plus(Duration.ofDays(day)), day));
        }
        number(500);

        var before = NOW.plus(Duration.ofDays(3));
        assertThat(database.inTransaction(() -> log.forget(before, 1))).isEqualTo(1);
        assertThat(database.inTransaction(() -> log.forget(before, 10))).isEqualTo(1);
        assertThat(database.inTransaction(() -> log.forget(before, 10))).isZero();

        assertThat(database.inTransaction(() -> log.after(new Question(reader, ALL, 1, 10))))
                .isEmpty();
        assertThat(references(read(ALL, 2))).containsExactly("3", "4");
        assertThat(references(read(ALL, 0))).containsExactly("3", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsOfResultsOfHealingAndOfWhatTimeDoes(String kind) {
        on(Database.shared(kind));
        reader = SENDER;
        var start = database.inTransaction(log::last);
        var digitoll = new MovementDeskFixture(database);
        var declaration = new DeclarationReference("312688409", LocalDate.of(2026, 11, 19), "17");
        digitoll.declarations.put(declaration, DeclarationAnswer.UNKNOWN);
        var result = digitoll.send(MovementKind.HOUSE_CONSIGNMENT, house());
        var mrn = result.mrn().orElseThrow();
        digitoll.pass(Duration.ofSeconds(10));
        digitoll.declarations.put(declaration, DeclarationAnswer.USABLE);
        database.inTransaction(() -> digitoll.desk.asking().ask(mrn));

        var telling =
                new FeedTelling(
                        log, digitoll.desk.movements(), new JsonForm(), new RecordedEvents<>());
        database.inTransaction(
                () -> {
                    digitoll.desk.finished().fired().forEach(telling::onResult);
                    digitoll.events.fired().forEach(telling::onChange);
                    telling.onChange(byTime(mrn, "MOVEMENT_REMINDED", 20));
                    telling.onChange(byTime(mrn, "MOVEMENT_CANCELLED", 30));
                });
        number(500);

        var events = read(Set.of(Topic.ROAD), start);
        assertThat(events)
                .extracting(event -> event.entry().kind())
                .containsExactly(
                        EventKind.SUBMISSION_FINISHED,
                        EventKind.HOUSE_STATUS_CHANGED,
                        EventKind.EXPIRY_REMINDER,
                        EventKind.CANCELLED_BY_TIME);
        assertThat(references(events))
                .containsExactly(result.requestId().toString(), mrn.text(), mrn.text(), mrn.text());
        assertThat(events.get(0).entry().details()).isEmpty();
        assertThat(events.get(1).entry().details().orElseThrow())
                .contains("\"documentStatus\":\"SUCCESS\"", "\"received\":true");
        assertThat(events.get(2).entry().details().orElseThrow()).contains("cancelledAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsOfSignalsToAllWhoMayReadThemAndOfEntriesToThoseBehindTheTransport(String kind) {
        on(Database.shared(kind));
        var digitoll = new MovementDeskFixture(database);
        var other = new Participant("SE5562%06d".formatted(readers));
        var transport =
                digitoll.send(MovementKind.TRANSPORT, transportMessage()).mrn().orElseThrow();
        var marker = UUID.randomUUID();
        var start = database.inTransaction(log::last);
        var telling =
                new FeedTelling(
                        log, digitoll.desk.movements(), new JsonForm(), new RecordedEvents<>());

        database.inTransaction(
                () -> {
                    telling.onSignals(
                            new RoutingGiven(
                                    List.of(
                                            new RoutingGiven.Told(
                                                    signal(marker, transport),
                                                    Set.of(SENDER, other)))));
                    telling.onEntry(border("BORDER_ENTERED", transport));
                    telling.onEntry(border("BORDER_ARRIVED", transport));
                });
        number(500);

        reader = other;
        assertThat(references(read(ALL, start))).containsExactly(marker.toString());
        reader = SENDER;
        assertThat(references(read(ALL, start)))
                .containsExactly(marker.toString(), transport.text());
        assertThat(references(read(Set.of(Topic.ENTRY), start))).containsExactly(marker.toString());
    }

    private static MovementMessages transportMessage() {
        var carrier = "\"SE5562%06d\"".formatted(readers);
        return aTransport()
                .with("/carrier/identificationNumber", carrier)
                .with("/activeBorderTransportMeans/identificationNumber", carrier);
    }

    private static RoutingLog.Entry signal(UUID marker, Mrn transport) {
        return new RoutingLog.Entry(
                marker,
                NOW,
                Routing.TO_ENTRY,
                Mrn.issued(2026, 7),
                new TransportDocument("H-1", "N730"),
                new RoutingLog.Vehicle(transport, "AB12345", "30", NOW, NOW),
                Optional.empty());
    }

    private static BorderChanged border(String what, Mrn transport) {
        return new BorderChanged(
                NOW,
                "movement:" + transport,
                "system",
                what,
                Map.of(),
                "NO371001",
                Optional.of(transport));
    }

    private static MovementMessages house() {
        return aHouse().with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        "\"SE5561%06d\"".formatted(readers));
    }

    private static MovementChanged byTime(Mrn mrn, String what, int seconds) {
        return new MovementChanged(
                NOW.plusSeconds(seconds),
                "movement:" + mrn,
                "system",
                what,
                "MOVEMENT_REMINDED".equals(what)
                        ? Map.of("cancelledAt", "2026-12-20T06:30:00Z")
                        : Map.of(),
                Set.of());
    }
}
