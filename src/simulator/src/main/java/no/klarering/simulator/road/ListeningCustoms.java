package no.klarering.simulator.road;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Organisation;

/**
 * Customs whose feed is read, so that nobody has to ask again and again. What is not told for a
 * while is asked for all the same.
 */
public final class ListeningCustoms implements Customs {

    private static final Duration USUAL = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration GATHERING = Duration.ofMillis(100);

    private final Customs customs;
    private final News news;
    private final Told told = new Told();
    private final Set<Organisation> readers = ConcurrentHashMap.newKeySet();
    private final Map<Object, Long> awaited = new ConcurrentHashMap<>();

    ListeningCustoms(Customs customs, News news) {
        this.customs = customs;
        this.news = news;
    }

    /** A running server. */
    public static ListeningCustoms to(HttpCustoms customs) {
        return new ListeningCustoms(customs, customs.news());
    }

    private void listen(Organisation reader) {
        if (readers.add(reader)) {
            var thread = new Thread(() -> read(reader), "feed of " + reader);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void read(Organisation reader) {
        var last = "now";
        while (true) {
            try {
                var items = news.after(reader, last);
                items.forEach(told::hear);
                last = items.isEmpty() ? last : items.get(items.size() - 1).id();
                Pace.pause(GATHERING);
            } catch (NotAsItMust away) {
                // Counted already; whoever waits asks meanwhile.
                Pace.pause(AFTER_TROUBLE);
            }
        }
    }

    @Override
    public Instant now() {
        return customs.now();
    }

    @Override
    public String declare(Interchange interchange) {
        return customs.declare(interchange);
    }

    @Override
    public Optional<List<String>> states(Organisation sender, String interchange) {
        return customs.states(sender, interchange);
    }

    @Override
    public UUID submit(Submission submission) {
        listen(submission.sender());
        var request = customs.submit(submission);
        awaited.put(request, System.nanoTime());
        return request;
    }

    @Override
    public Map<UUID, Result> results(Organisation sender, Kind kind, Collection<UUID> requests) {
        var results = new HashMap<UUID, Result>();
        var late = new ArrayList<UUID>();
        for (var request : requests) {
            told.result(request).ifPresent(result -> results.put(request, result));
            if (!results.containsKey(request) && isLate(request)) {
                late.add(request);
            }
        }
        if (!late.isEmpty()) {
            results.putAll(customs.results(sender, kind, late));
        }
        results.keySet().forEach(awaited::remove);
        return results;
    }

    private boolean isLate(Object awaitedOne) {
        var since = awaited.computeIfAbsent(awaitedOne, each -> System.nanoTime());
        return System.nanoTime() - since > USUAL.toNanos();
    }

    @Override
    public boolean mayHaveEntered(String mrn) {
        var may = told.entry(mrn) || isLate(mrn);
        if (may) {
            awaited.remove(mrn);
        }
        return may;
    }

    @Override
    public boolean isComplete(Organisation sender, String mrn) {
        return customs.isComplete(sender, mrn);
    }

    @Override
    public Light tell(Sighting sighting) {
        return customs.tell(sighting);
    }

    @Override
    public boolean hasEntered(Organisation sender, String mrn) {
        return customs.hasEntered(sender, mrn);
    }
}
