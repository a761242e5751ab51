package no.klarering.simulator.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import no.klarering.simulator.plan.Organisation;
import no.klarering.simulator.road.Customs.Kind;
import no.klarering.simulator.road.Customs.Result;
import no.klarering.simulator.road.Customs.Submission;
import org.junit.jupiter.api.Test;

class ListeningCustomsTest {

    private final BlockingQueue<News.Item> feed = new LinkedBlockingQueue<>();
    private final Customs customs =
            new ListeningCustoms(
                    new PaperCustoms() {
                        @Override
                        public Map<UUID, Result> results(
                                Organisation sender, Kind kind, Collection<UUID> requests) {
                            throw new NotAsItMust("Asked, though it will be told");
                        }
                    },
                    (reader, last) -> List.of(next()));

    private News.Item next() {
        try {
            return feed.take();
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
