package no.klarering.simulator.road;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.klarering.simulator.plan.Organisation;

/** Those who read one kind of news as long as we run: one for each organisation that needs it. */
final class Readers {

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration GATHERING = Duration.ofMillis(250);

    private final String name;
    private final News news;
    private final String beginning;
    private final Told told;
    private final Set<Organisation> organisations = ConcurrentHashMap.newKeySet();

    private Readers(String name, News news, String beginning, Told told) {
        this.name = name;
        this.news = news;
        this.beginning = beginning;
        this.told = told;
    }

    /** Of a feed, from now on. */
    static Readers ofFeed(News feed, Told told) {
        return new Readers("feed", feed, "now", told);
    }

    /**
     * Of a mailbox, from its first reply: it does not know what now is. What lies there from before
     * is passed quickly, and forgotten as all that nobody asks for.
     */
    static Readers ofMailbox(News mailbox, Told told) {
        return new Readers("mailbox", mailbox, "0", told);
    }

    /** From now on somebody reads for the organisation. */
    void readFor(Organisation organisation) {
        if (organisations.add(organisation)) {
            var thread = new Thread(() -> read(organisation), name + " of " + organisation);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void read(Organisation organisation) {
        var last = beginning;
        while (true) {
            try {
                var items = news.after(organisation, last);
                items.forEach(told::hear);
                last = items.isEmpty() ? last : items.get(items.size() - 1).id();
                if (items.size() < News.MOST) {
                    Pace.pause(GATHERING);
                }
            } catch (NotAsItMust away) {
                // Counted already; whoever waits asks meanwhile.
                Pace.pause(AFTER_TROUBLE);
            }
        }
    }
}
