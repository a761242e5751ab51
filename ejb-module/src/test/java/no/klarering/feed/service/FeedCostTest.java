package no.klarering.feed.service;

import static no.klarering.movement.MovementDeskFixture.NOW;
import static no.klarering.movement.MovementDeskFixture.SENDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.klarering.feed.Delivery;
import no.klarering.feed.FeedEvent;
import no.klarering.feed.FeedLog;
import no.klarering.feed.FeedLog.Question;
import no.klarering.feed.Topic;
import no.klarering.feed.Webhook;
import no.klarering.feed.WebhookRounds;
import no.klarering.feed.Webhooks;
import no.klarering.feed.store.FeedStores;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.MovementDeskFixture;
import no.klarering.movement.MovementOrder;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.CountedStatements;
import no.klarering.testing.Database;
import no.klarering.testing.RecordedEvents;
import org.junit.jupiter.api.Test;

/**
 * What the feed costs the database while a hundred messages a second come in, each in a transaction
 * of its own: it numbers, and its followers read, five times a second.
 */
class FeedCostTest {

    private static final int MESSAGES = 100;
    private static final int ROUNDS = 5;
    private static final Set<Topic> ROAD = Set.of(Topic.ROAD);

    private final Database database = Database.freshH2();
    private final MovementDeskFixture digitoll = new MovementDeskFixture(database);
    private final FeedLog log = FeedStores.log(database.entityManager());
    private final FeedTelling telling =
            new FeedTelling(log, digitoll.desk.movements(), new JsonForm(), new RecordedEvents<>());
    private long cursor;
    private int houses;

    private List<MovementOrder> aSecondOfOrders() {
        digitoll.declarations.put(
                new DeclarationReference("312688409", LocalDate.of(2026, 11, 19), "17"),
                DeclarationAnswer.USABLE);
        return IntStream.range(0, MESSAGES)
                .mapToObj(i -> digitoll.orderOfHouse("COST-" + ++houses))
                .toList();
    }

    private int deciding(List<MovementOrder> orders, boolean isTold) {
        return orders.stream()
                .mapToInt(order -> CountedStatements.of(() -> decided(order, isTold)))
                .sum();
    }

    private MovementOrder decided(MovementOrder order, boolean isTold) {
        database.inTransaction(
                () -> {
                    digitoll.desk.desk().decide(List.of(order));
                    if (isTold) {
                        var finished = digitoll.desk.finished().fired();
                        telling.onResult(finished.get(finished.size() - 1));
                    }
                });
        return order;
    }

    private int numbering() {
        return CountedStatements.of(
                () -> database.inTransaction(() -> log.number(MESSAGES / ROUNDS)));
    }

    /** As a stream or a call that waits does, when it is told that there is something. */
    private int reading() {
        return CountedStatements.of(
                () ->
                        database.inTransaction(
                                () -> {
                                    var events =
                                            log.after(new Question(SENDER, ROAD, cursor, 1000))
                                                    .orElseThrow();
                                    cursor = events.get(events.size() - 1).number();
                                    return results(events);
                                }));
    }

    private int results(List<FeedEvent> events) {
        var requests =
                events.stream().map(event -> UUID.fromString(event.entry().reference())).toList();
        return digitoll.desk.submissions().results(requests, SENDER).size();
    }

    private int delivering(WebhookRounds rounds) {
        return CountedStatements.of(
                () -> {
                    var due = database.inTransaction(() -> rounds.due(NOW, 200)).get(0);
                    var load =
                            database.inTransaction(
                                            () ->
                                                    rounds.take(
                                                            due,
                                                            NOW,
                                                            NOW.plus(Duration.ofMinutes(1))))
                                    .orElseThrow();
                    database.inTransaction(() -> results(load.events()));
                    var tries =
                            load.events().stream()
                                    .map(
                                            event ->
                                                    new Delivery(
                                                            event.number(),
                                                            NOW,
                                                            5,
                                                            Optional.of(200),
                                                            Optional.empty()))
                                    .toList();
                    database.inTransaction(
                            () ->
                                    rounds.report(
                                            load, load.end(), Webhook.Standing.well(NOW), tries));
                    return load;
                });
    }

    @Test
    void aMessageCostsOneStatementMoreAndAFollowerAFewARound() {
        deciding(aSecondOfOrders(), true);
        while (database.inTransaction(() -> log.number(MESSAGES)).events() > 0) {
            cursor = database.inTransaction(log::last);
        }
        var webhooks = FeedStores.webhooks(database.entityManager());
        var rounds = FeedStores.rounds(database.entityManager());
        database.inTransaction(
                () ->
                        webhooks.add(
                                new Webhooks.Wanted(
                                        SENDER,
                                        ROAD,
                                        URI.create("https://example.no/in"),
                                        "secret",
                                        cursor,
                                        NOW)));

        var silent = deciding(aSecondOfOrders(), false);
        var told = deciding(aSecondOfOrders(), true);
        var numbered = new ArrayList<Integer>();
        var read = new ArrayList<Integer>();
        var delivered = new ArrayList<Integer>();
        for (var round = 0; round < ROUNDS; round++) {
            numbered.add(numbering());
            read.add(reading());
            delivered.add(delivering(rounds));
        }

        var figures =
                "decided %d, told %d, numbered %s, read %s, delivered %s"
                        .formatted(silent, told, numbered, read, delivered);
        assertThat((told - silent) / (double) MESSAGES).as(figures).isLessThanOrEqualTo(1.1);
        assertThat(numbered).as(figures).allMatch(statements -> statements <= 6);
        assertThat(read).as(figures).allMatch(statements -> statements <= 3);
        assertThat(delivered).as(figures).allMatch(statements -> statements <= 10);
    }
}
