package no.klarering.simulator.road;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import no.klarering.simulator.plan.Day;
import no.klarering.simulator.plan.Lorry;

/** Lets lorries set off: each at its time of the day, or all as fast as customs takes them. */
public final class Traffic {

    private static final int MOST_UNDER_WAY = 1000;
    private static final int STACK = 256 * 1024;
    private static final long LONGEST_END = 30;

    private final Company company;

    public Traffic(Company company) {
        this.company = company;
    }

    private record Start(int lorry, Duration at) {}

    /** When the first one behind a lorry begins to report; negative for the evening before. */
    public static Duration first(Day day) {
        return starts(day).get(0).at();
    }

    private static List<Start> starts(Day day) {
        return IntStream.range(0, day.lorries())
                .mapToObj(day::lorry)
                .map(lorry -> new Start(lorry.number(), lorry.arrives().minus(lorry.reported())))
                .sorted(Comparator.comparing(Start::at))
                .toList();
    }

    /** Plays the day; returns when the last story has ended. */
    public void day(Day day, Pace pace) {
        var room = new Semaphore(MOST_UNDER_WAY);
        var roads = Executors.newCachedThreadPool(small());
        for (var start : starts(day)) {
            pace.until(start.at());
            room.acquireUninterruptibly();
            var lorry = day.lorry(start.lorry());
            roads.execute(() -> play(lorry, room));
        }
        finish(roads);
    }

    private void play(Lorry lorry, Semaphore room) {
        try {
            company.play(lorry);
        } finally {
            room.release();
        }
    }

    /**
     * Plays all lorries, as many at once as there is room for.
     *
     * @param played is told how many have ended, each time that one has
     */
    public void atFullSpeed(Day day, LongConsumer played) {
        var next = new AtomicInteger();
        var roads = Executors.newFixedThreadPool(MOST_UNDER_WAY, small());
        for (var i = 0; i < MOST_UNDER_WAY; i++) {
            roads.execute(
                    () -> {
                        var number = next.getAndIncrement();
                        while (number < day.lorries()) {
                            played.accept(company.play(day.lorry(number)));
                            number = next.getAndIncrement();
                        }
                    });
        }
        finish(roads);
    }

    private static ThreadFactory small() {
        return task -> {
            var thread = new Thread(null, task, "lorry", STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static void finish(ExecutorService roads) {
        roads.shutdown();
        try {
            if (!roads.awaitTermination(LONGEST_END, TimeUnit.DAYS)) {
                throw new IllegalStateException("Lorries under way for " + LONGEST_END + " days");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAsItMust("Stopped while lorries were under way");
        }
    }
}
