package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.border.service.LeavingTheQueue;
import no.klarering.border.service.Tickets;
import no.klarering.border.store.TicketStores;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.testing.Database;
import no.klarering.testing.RecordedEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue at the desk, on real databases. */
class TicketStoryTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T06:30:00Z");

    private static int offices;

    private final RecordedEvents<BorderChanged> events = new RecordedEvents<>();
    private Database database;
    private String office;

    /** Every story has an office of its own, so that stories do not meet in the database. */
    private void on(String kind) {
        database = Database.shared(kind);
        office = "NO37%04d".formatted(++offices);
    }

    private <T> T at(Instant time, Function<QueueTickets, T> doing) {
        var tickets =
                new Tickets(
                        TicketStores.tickets(database.entityManager()),
                        events,
                        Clock.fixed(time, ZoneOffset.UTC));
        return database.inTransaction(() -> doing.apply(tickets));
    }

    private Ticket taken(Instant time, String plate) {
        return at(
                time,
                queue -> queue.take(office, new Plate(plate), Optional.empty(), DriverLanguage.PL));
    }

    private static Instant later(Duration time) {
        return MORNING.plus(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void numbersAreGivenWithoutGapsHoweverManyStandAtTheMachine(String kind) throws Exception {
        on(kind);
        var machines = Executors.newFixedThreadPool(8);
        var drivers =
                IntStream.range(0, 40)
                        .mapToObj(i -> (Callable<Ticket>) () -> taken(MORNING, "WX" + (i % 30)))
                        .toList();

        var tickets = new ArrayList<Ticket>();
        for (var ticket : machines.invokeAll(drivers)) {
            tickets.add(ticket.get());
        }
        machines.shutdown();

        assertThat(tickets.stream().map(Ticket::number).distinct())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(at(MORNING, queue -> queue.waiting(office)).stream().map(Ticket::number))
                .isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whoWaitsKeepsTheTicketUntilServed(String kind) {
        on(kind);
        var first = taken(MORNING, "WX 123");

        var again = taken(later(Duration.ofMinutes(3)), "wx-123");
        var served = at(later(Duration.ofMinutes(5)), queue -> queue.done(first.id(), "officer:o"));
        var servedTwice = at(MORNING, queue -> queue.done(first.id(), "officer:o"));
        var next = taken(later(Duration.ofMinutes(6)), "WX123");

        assertThat(again).isEqualTo(first);
        assertThat(served).isTrue();
        assertThat(servedTwice).isFalse();
        assertThat(next.number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void anOfficerGivesOneToADriverWhoseTransportNobodyKnows(String kind) {
        on(kind);

        var given = given("QQ 999-99");
        var again = given("qq99999");
        var found = at(MORNING, queue -> queue.find(given.id()));
        at(MORNING, queue -> queue.call(given.id(), "officer:kari"));
        at(MORNING, queue -> queue.done(given.id(), "officer:kari"));
        var afterwards = at(MORNING, queue -> queue.find(given.id()));

        assertThat(again).isEqualTo(given);
        assertThat(given.transport()).isEmpty();
        assertThat(found).contains(given);
        assertThat(afterwards).isEmpty();
        assertThat(events.fired())
                .allMatch(event -> event.actor().equals("officer:kari"))
                .extracting(event -> event.details().get("ticket"))
                .containsExactly("GIVEN", "CALLED", "DONE");
    }

    private Ticket given(String plate) {
        return at(
                MORNING,
                queue -> queue.give(office, new Plate(plate), DriverLanguage.LT, "officer:kari"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void everyDayInNorwayBeginsWithOneAndNobodyWaitsForEver(String kind) {
        on(kind);
        var beforeMidnight = Instant.parse("2026-11-20T22:59:00Z");
        taken(MORNING, "A");
        taken(beforeMidnight, "B");

        var afterMidnight = taken(Instant.parse("2026-11-20T23:01:00Z"), "C");

        assertThat(afterMidnight.number()).isEqualTo(1);
        var waiting = at(afterMidnight.takenAt(), queue -> queue.waiting(office));
        assertThat(waiting.stream().map(ticket -> ticket.plate().text())).containsExactly("B", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isCalledByAnOfficerAndLeavesTheQueueWithTheLorry(String kind) {
        on(kind);
        var transport = Mrn.issued(2026, 7_000 + offices);
        var ticket =
                at(
                        MORNING,
                        queue ->
                                queue.take(
                                        office,
                                        new Plate("ZX1"),
                                        Optional.of(transport),
                                        DriverLanguage.LT));

        var called = at(later(Duration.ofMinutes(1)), q -> q.call(ticket.id(), "officer:kari"));
        var queueing = at(MORNING, queue -> queue.of(transport));
        at(
                later(Duration.ofMinutes(9)),
                queue -> {
                    new LeavingTheQueue(queue).left(entered(transport));
                    return null;
                });
        var left = at(MORNING, queue -> queue.of(transport));

        assertThat(called.orElseThrow().calledAt()).contains(later(Duration.ofMinutes(1)));
        assertThat(queueing).contains(called.orElseThrow());
        assertThat(left).isEmpty();
        assertThat(events.fired().stream().map(event -> event.details().get("ticket")))
                .isEqualTo(List.of("TAKEN", "CALLED", "DONE"));
    }

    private BorderChanged entered(Mrn transport) {
        return new BorderChanged(
                later(Duration.ofMinutes(9)),
                "transport:" + transport,
                "camera:OUT",
                "BORDER_ENTERED",
                Map.of(),
                office,
                Optional.of(transport));
    }
}
