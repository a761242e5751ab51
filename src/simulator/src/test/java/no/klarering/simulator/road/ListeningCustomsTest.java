package no.klarering.simulator.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.klarering.simulator.plan.Declaration;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Organisation;
import no.klarering.simulator.road.Customs.Kind;
import no.klarering.simulator.road.Customs.Result;
import no.klarering.simulator.road.Customs.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningCustomsTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Interchange INTERCHANGE =
            Interchange.of(
                    List.of(
                            new Declaration(
                                    Organisation.KLARVIK, LocalDate.of(2026, 10, 5), 1, false)));

    private final BlockingQueue<News.Item> feed = new LinkedBlockingQueue<>();
    private final BlockingQueue<News.Item> mailbox = new LinkedBlockingQueue<>();
    private final Customs customs = listening((reader, last) -> List.of(next(mailbox)), NEVER);

    private Customs listening(News mail, Duration usual) {
        return new ListeningCustoms(
                new PaperCustoms() {
                    @Override
                    public Map<UUID, Result> results(
                            Organisation sender, Kind kind, Collection<UUID> requests) {
                        throw new NotAsItMust("Asked, though it will be told");
                    }
                },
                (reader, last) -> allOf(feed),
                mail,
                usual);
    }

    private static List<News.Item> allOf(BlockingQueue<News.Item> news) {
        var all = new ArrayList<>(List.of(next(news)));
        news.drainTo(all);
        return all;
    }

    private static News.Item next(BlockingQueue<News.Item> news) {
        try {
            return news.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAsItMust("Stopped");
        }
    }

    @Test
    void takesResultsAsTheyAreToldWithoutAsking() {
        var request = customs.submit(aCancellation());
        var result = new Result(Optional.of("26NO1"), List.of(), List.of());
        assertThat(results(request)).isEmpty();

        feed.add(new News.Item("7", Told.FINISHED, request.toString(), Optional.of(result)));

        Patience.untilTrue("the result", () -> results(request).equals(Map.of(request, result)));
    }

    private Map<UUID, Result> results(UUID request) {
        return customs.results(Organisation.NORDLINJE, Kind.TRANSPORT, List.of(request));
    }

    @Test
    void doesNotAskForAnEntryBeforeItIsTold() {
        customs.submit(aCancellation());
        assertThat(customs.mayHaveEntered("26NO2")).isFalse();

        feed.add(new News.Item("8", Told.ENTERED, "26NO2", Optional.empty()));

        Patience.untilTrue("the entry", () -> customs.mayHaveEntered("26NO2"));
    }

    /** The paper customs knows of no entry: whoever asks it hears that there was none. */
    @Test
    void believesAnEntryThatItWasToldAndLooksAtSome() {
        customs.submit(aCancellation());
        var transports = IntStream.range(0, 100).mapToObj(i -> "26NO%03d".formatted(i)).toList();
        transports.forEach(
                mrn -> feed.add(new News.Item("9", Told.ENTERED, mrn, Optional.empty())));
        transports.forEach(
                mrn -> Patience.untilTrue("the entry", () -> customs.mayHaveEntered(mrn)));

        var asked =
                transports.stream()
                        .filter(mrn -> !customs.hasEntered(Organisation.NORDLINJE, mrn))
                        .count();

        assertThat(asked).isBetween(1L, 50L);
        assertThat(customs.hasEntered(Organisation.NORDLINJE, transports.get(0))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CUSRES", "CONTRL"})
    void asksForStatesOnceEachTimeThatAReplyIsTold(String type) {
        customs.declare(INTERCHANGE);
        assertThat(customs.mayHaveMoved(INTERCHANGE)).isFalse();

        mailbox.add(reply("1", type, INTERCHANGE.reference()));
        Patience.untilTrue("a reply", () -> customs.mayHaveMoved(INTERCHANGE));
        assertThat(customs.mayHaveMoved(INTERCHANGE)).isFalse();

        mailbox.add(reply("2", type, INTERCHANGE.reference()));
        Patience.untilTrue("another reply", () -> customs.mayHaveMoved(INTERCHANGE));
        assertThat(customs.mayHaveMoved(INTERCHANGE)).isFalse();
    }

    @Test
    void doesNotAskForStatesWhenAnotherInterchangeIsAnswered() {
        customs.declare(INTERCHANGE);
        mailbox.add(reply("1", "CUSRES", "ANOTHER"));
        mailbox.add(reply("2", "CUSRES", "LAST"));

        Patience.untilTrue("all read", mailbox::isEmpty);

        assertThat(customs.mayHaveMoved(INTERCHANGE)).isFalse();
    }

    @Test
    void tellsTheStatesOfNowThoughNothingWasTold() {
        customs.declare(INTERCHANGE);

        assertThat(customs.states(INTERCHANGE.sender(), INTERCHANGE.reference()))
                .contains(List.of("ACCEPTED"));
    }

    @Test
    void asksForStatesAllTheSameWhenNothingIsToldForAWhile() {
        var usual = Duration.ofMillis(300);
        var silent = listening((reader, last) -> List.of(next(mailbox)), usual);
        silent.declare(INTERCHANGE);
        assertThat(silent.mayHaveMoved(INTERCHANGE)).isFalse();

        Pace.pause(usual.multipliedBy(2));

        assertThat(silent.mayHaveMoved(INTERCHANGE)).isTrue();
        assertThat(silent.mayHaveMoved(INTERCHANGE)).isFalse();
    }

    @Test
    void readsTheMailboxOfEachBrokerFromItsBeginningAndGoesOnWhereItWas() {
        var read = new LinkedBlockingQueue<String>();
        var listening =
                listening(
                        (reader, last) -> {
                            read.add(reader + " after " + last);
                            return List.of(next(mailbox));
                        },
                        NEVER);
        listening.declare(INTERCHANGE);
        listening.declare(INTERCHANGE);
        mailbox.add(reply("41", "CUSRES", INTERCHANGE.reference()));

        Patience.untilTrue("two readings", () -> read.size() == 2);

        assertThat(read).containsExactly("KLARVIK after 0", "KLARVIK after 41");
    }

    @Test
    void doesNotPauseInAMailboxThatIsFullOfOldReplies() {
        var old = 100;
        var listening =
                listening(
                        (reader, last) ->
                                Integer.parseInt(last) < old
                                        ? page(Integer.parseInt(last) + 1)
                                        : List.of(next(mailbox)),
                        NEVER);
        var began = System.nanoTime();
        listening.declare(INTERCHANGE);
        mailbox.add(reply("101", "CUSRES", INTERCHANGE.reference()));

        Patience.untilTrue("the reply", () -> listening.mayHaveMoved(INTERCHANGE));

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    private static List<News.Item> page(int number) {
        return Collections.nCopies(
                News.MOST, reply(Integer.toString(number), "CUSRES", "OLD" + number));
    }

    private static News.Item reply(String cursor, String type, String inReplyTo) {
        return new News.Item(cursor, type, inReplyTo, Optional.empty());
    }

    @Test
    void goesOnReadingTheMailboxAfterTrouble() {
        var troubles = new AtomicInteger(1);
        var listening =
                listening(
                        (reader, last) -> {
                            if (troubles.getAndDecrement() > 0) {
                                throw new NotAsItMust("Away");
                            }
                            return List.of(next(mailbox));
                        },
                        NEVER);
        listening.declare(INTERCHANGE);
        mailbox.add(reply("1", "CUSRES", INTERCHANGE.reference()));

        Patience.untilTrue("the reply", () -> listening.mayHaveMoved(INTERCHANGE));
    }

    @Test
    void forgetsTheOldestReplyThatNobodyAsksFor() {
        var told = new Told();
        for (var number = 0; number < 30_000; number++) {
            told.hear(reply("1", "CUSRES", "REF" + number));
        }

        assertThat(told.reply("REF0")).isFalse();
        assertThat(told.reply("REF29999")).isTrue();
        assertThat(told.reply("REF29999")).isFalse();
    }

    @Test
    void forgetsTheOldestOfWhatNobodyAsksFor() {
        var told = new Told();
        for (var number = 0; number < 30_000; number++) {
            told.hear(new News.Item("1", Told.ENTERED, "MRN " + number, Optional.empty()));
        }

        assertThat(told.entry("MRN 0")).isFalse();
        assertThat(told.entry("MRN 29999")).isTrue();
        assertThat(told.entry("MRN 29999")).isFalse();
    }

    private static Submission aCancellation() {
        return new Submission(
                "a transport",
                Organisation.NORDLINJE,
                Kind.TRANSPORT,
                "DELETE",
                Optional.of("26NO1"),
                "{}",
                new UUID(0, 1));
    }
}
