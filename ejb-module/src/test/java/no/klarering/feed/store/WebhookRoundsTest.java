package no.klarering.feed.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.klarering.feed.Delivery;
import no.klarering.feed.EventKind;
import no.klarering.feed.FeedEntry;
import no.klarering.feed.FeedEvent;
import no.klarering.feed.FeedLog;
import no.klarering.feed.Topic;
import no.klarering.feed.Webhook;
import no.klarering.feed.WebhookRounds;
import no.klarering.feed.WebhookRounds.Load;
import no.klarering.feed.Webhooks;
import no.klarering.movement.Participant;
import no.klarering.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of delivering, with a receiver that answers as told. */
class WebhookRoundsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");

    private static int readers;

    /** Every story has readers of its own, so that stories do not meet in the database. */
    private final Participant reader = new Participant("SE5570%06d".formatted(++readers));

    private final Participant other = new Participant("SE5570%06d".formatted(++readers));
    private final Set<UUID> own = new HashSet<>();
    private Database database;
    private FeedLog log;
    private Webhooks webhooks;
    private WebhookRounds rounds;

    private void on(String kind) {
        database = Database.shared(kind);
        log = FeedStores.log(database.entityManager());
        webhooks = FeedStores.webhooks(database.entityManager());
        rounds = FeedStores.rounds(database.entityManager());
    }

    private void happens(Topic topic, int... what) {
        for (var each : what) {
            var entry =
                    new FeedEntry(
                            reader,
                            topic,
                            EventKind.SUBMISSION_FINISHED,
                            NOW,
                            Integer.toString(each),
                            Optional.empty());
            database.inTransaction(() -> log.tell(List.of(entry)));
        }
        database.inTransaction(() -> log.number(500));
    }

    private UUID webhook(Participant who) {
        var wanted =
                new Webhooks.Wanted(
                        who,
                        Set.of(Topic.ROAD),
                        URI.create("https://example.no/in"),
                        "secret",
                        database.inTransaction(log::last),
                        NOW);
        var id = database.inTransaction(() -> webhooks.add(wanted)).id();
        own.add(id);
        return id;
    }

    private List<UUID> due(Instant now) {
        return database.inTransaction(() -> rounds.due(now, 1000)).stream()
                .filter(id -> own.contains(id))
                .toList();
    }

    private Optional<Load> take(UUID webhook, Instant now) {
        return database.inTransaction(
                () -> rounds.take(webhook, now, now.plus(Duration.ofMinutes(1))));
    }

    private void taken(Load load, Instant now) {
        var tries =
                load.events().stream()
                        .map(
                                event ->
                                        new Delivery(
                                                event.number(),
                                                now,
                                                5,
                                                Optional.of(200),
                                                Optional.empty()))
                        .toList();
        database.inTransaction(
                () -> rounds.report(load, load.end(), Webhook.Standing.well(now), tries));
    }

    private Webhook.Standing failed(Load load, Instant now) {
        var standing = load.webhook().standing().failed(now, "HTTP 500");
        var tries =
                List.of(
                        new Delivery(
                                load.events().get(0).number(),
                                now,
                                5,
                                Optional.of(500),
                                Optional.of("HTTP 500")));
        database.inTransaction(
                () -> rounds.report(load, load.webhook().delivered(), standing, tries));
        return standing;
    }

    private static List<String> what(Load load) {
        return load.events().stream().map(FeedEvent::entry).map(FeedEntry::reference).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void deliversInOrderWhatTheAddressIsForOneAtATime(String kind) {
        on(kind);
        var webhook = webhook(reader);
        webhook(other);
        assertThat(due(NOW)).isEmpty();
        happens(Topic.ROAD, 1, 2);
        happens(Topic.AIR, 3);

        assertThat(due(NOW)).containsExactly(webhook);
        var load = take(webhook, NOW).orElseThrow();

        assertThat(what(load)).containsExactly("1", "2");
        assertThat(take(webhook, NOW)).isEmpty();
        assertThat(due(NOW)).isEmpty();
        taken(load, NOW);
        assertThat(due(NOW)).isEmpty();
        assertThat(database.inTransaction(() -> webhooks.deliveries(webhook, 10)))
                .extracting(Delivery::number)
                .containsExactly(load.events().get(1).number(), load.events().get(0).number());
        assertThat(load.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whoTookItAndWasNotHeardOfHasLostIt(String kind) {
        on(kind);
        var webhook = webhook(reader);
        happens(Topic.ROAD, 1);
        take(webhook, NOW).orElseThrow();

        var later = NOW.plus(Duration.ofMinutes(2));

        assertThat(due(later)).containsExactly(webhook);
        assertThat(what(take(webhook, later).orElseThrow())).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void leavesAReceiverInPeaceLongerEachTimeAndPausesAfterThreeDays(String kind) {
        on(kind);
        var webhook = webhook(reader);
        happens(Topic.ROAD, 1);
        var now = NOW;
        var first = failed(take(webhook, now).orElseThrow(), now);
        assertThat(first.nextTryAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(due(now)).isEmpty();

        var standing = first;
        while (standing.state() == Webhook.State.ACTIVE) {
            now = standing.nextTryAt();
            standing = failed(take(webhook, now).orElseThrow(), now);
        }

        assertThat(now).isBetween(NOW.plus(Duration.ofDays(3)), NOW.plus(Duration.ofHours(74)));
        assertThat(due(now.plus(Duration.ofDays(1)))).isEmpty();
        var shown = database.inTransaction(() -> webhooks.find(webhook, reader)).orElseThrow();
        assertThat(shown.standing().trouble()).contains("HTTP 500");

        var later = now.plus(Duration.ofDays(1));
        assertThat(redeliver(webhook, other, OptionalLong.empty(), later)).isFalse();
        assertThat(redeliver(webhook, reader, OptionalLong.empty(), later)).isTrue();
        assertThat(what(take(webhook, later).orElseThrow())).containsExactly("1");
    }

    private boolean redeliver(UUID webhook, Participant who, OptionalLong from, Instant now) {
        return database.inTransaction(() -> webhooks.redeliver(webhook, who, from, now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void deliversAgainFromAnEventAlsoWhileItIsDelivering(String kind) {
        on(kind);
        var webhook = webhook(reader);
        happens(Topic.ROAD, 1, 2, 3);
        var first = take(webhook, NOW).orElseThrow();
        taken(first, NOW);
        happens(Topic.ROAD, 4);
        var inHand = take(webhook, NOW).orElseThrow();

        var second = OptionalLong.of(first.events().get(1).number());
        redeliver(webhook, reader, second, NOW.plusSeconds(1));
        taken(inHand, NOW.plusSeconds(2));

        assertThat(what(take(webhook, NOW.plusSeconds(3)).orElseThrow()))
                .containsExactly("2", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isRemovedByItsOwnerOnly(String kind) {
        on(kind);
        var webhook = webhook(reader);
        happens(Topic.ROAD, 1);
        taken(take(webhook, NOW).orElseThrow(), NOW);

        assertThat(database.inTransaction(() -> webhooks.remove(webhook, other))).isFalse();
        assertThat(database.inTransaction(() -> webhooks.remove(webhook, reader))).isTrue();

        assertThat(database.inTransaction(() -> webhooks.of(reader))).isEmpty();
        assertThat(database.inTransaction(() -> webhooks.deliveries(webhook, 10))).isEmpty();
    }
}
