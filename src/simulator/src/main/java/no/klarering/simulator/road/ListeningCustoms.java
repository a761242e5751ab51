package no.klarering.simulator.road;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Organisation;

/**
 * Customs whose feed and mailboxes are read, so that nobody has to ask again and again. What is not
 * told for a while is asked for all the same.
 */
public final class ListeningCustoms implements Customs {

    private static final Duration USUAL = Duration.ofSeconds(5);
    private static final int ONE_LOOKS_OF = 10;

    private final Customs customs;
    private final Told told = new Told();
    private final Readers feed;
    private final Readers mailbox;
    private final Duration usual;
    private final Map<Object, Long> awaited = new ConcurrentHashMap<>();

    /**
     * @param usual how long it may take until something is told
     */
    ListeningCustoms(Customs customs, News feed, News mailbox, Duration usual) {
        this.customs = customs;
        this.feed = Readers.ofFeed(feed, told);
        this.mailbox = Readers.ofMailbox(mailbox, told);
        this.usual = usual;
    }

    /** A running server. */
    public static ListeningCustoms to(HttpCustoms customs) {
        return new ListeningCustoms(customs, customs.feed(), customs.mailbox(), USUAL);
    }

    @Override
    public Instant now() {
        return customs.now();
    }

    @Override
    public String declare(Interchange interchange) {
        mailbox.readFor(interchange.sender());
        return customs.declare(interchange);
    }

    @Override
    public boolean mayHaveMoved(Interchange interchange) {
        var reference = interchange.reference();
        return isWorthWhile(told.reply(reference), reference);
    }

    private boolean isWorthWhile(boolean wasTold, String awaitedOne) {
        var worthWhile = wasTold || isLate(awaitedOne);
        if (worthWhile) {
            awaited.remove(awaitedOne);
        }
        return worthWhile;
    }

    @Override
    public Optional<List<String>> states(Organisation sender, String interchange) {
        return customs.states(sender, interchange);
    }

    @Override
    public UUID submit(Submission submission) {
        feed.readFor(submission.sender());
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
        return System.nanoTime() - since > usual.toNanos();
    }

    @Override
    public boolean mayHaveEntered(String mrn) {
        return isWorthWhile(told.knowsEntry(mrn), mrn);
    }

    @Override
    public boolean isComplete(Organisation sender, String mrn) {
        return customs.isComplete(sender, mrn);
    }

    @Override
    public Light tell(Sighting sighting) {
        return customs.tell(sighting);
    }

    /** What was told is believed; some look whether the same is answered. */
    @Override
    public boolean hasEntered(Organisation sender, String mrn) {
        var believed = told.entry(mrn) && Math.floorMod(mrn.hashCode(), ONE_LOOKS_OF) != 0;
        return believed || customs.hasEntered(sender, mrn);
    }
}
