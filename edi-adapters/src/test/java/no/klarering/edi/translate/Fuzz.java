package no.klarering.edi.translate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.LongAdder;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.testing.WoundedInterchanges;
import no.klarering.testing.WoundedInterchanges.Wounded;

/** Translates wounded interchanges with every processor and keeps what did not go as claimed. */
final class Fuzz implements AutoCloseable {

    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int MOST_FAILURES = 20;
    private static final int LONGEST_REPORT = 1_500;
    private static final int TRIES = 4;

    /**
     * Processor time, so that neither a busy machine nor the garbage collector counts: a thousand
     * times what is usual, and no more for the second megabyte than for the first.
     */
    private static final double MILLIS_FOR_ANY = 200;

    private static final double MILLIS_PER_KILOBYTE = 2;
    private static final double KILOBYTE = 1024;

    private final ThreadMXBean times = ManagementFactory.getThreadMXBean();
    private final WoundedInterchanges wounded;
    private final InterchangeTranslator translator =
            new InterchangeTranslator(
                    new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL),
                    THREADS);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> endings = new ConcurrentHashMap<>();
    private final LongAdder bytes = new LongAdder();
    private final DoubleAccumulator slowest = new DoubleAccumulator(Math::max, 0);

    Fuzz(WoundedInterchanges wounded) {
        this.wounded = wounded;
    }

    /** Translates so many, from that number on. */
    void run(long first, long count) throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<Void>>();
        for (int thread = 0; thread < THREADS; thread++) {
            long start = first + thread;
            tasks.add(() -> each(start, first + count));
        }
        for (var done : threads.invokeAll(tasks)) {
            done.get();
        }
    }

    private Void each(long start, long end) {
        var translation = new FuzzedTranslation(translator);
        for (long i = start; i < end; i += THREADS) {
            one(translation, wounded.number(i));
        }
        return null;
    }

    private void one(FuzzedTranslation translation, Wounded interchange) {
        try {
            var taken = timed(translation, interchange);
            Claims.hold(interchange, taken.outcome());
            endings.computeIfAbsent(ending(taken.outcome()), any -> new LongAdder()).increment();
            bytes.add(interchange.text().length());
            slowest.accumulate(taken.share());
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            fail(interchange + ": " + e);
        }
    }

    private static String ending(FuzzedTranslation.Outcome outcome) {
        return outcome.registered().state().name().toLowerCase(Locale.ROOT);
    }

    /** What came of it, and the time that took as a share of what it may take. */
    private record Taken(FuzzedTranslation.Outcome outcome, double share) {}

    /** What is too slow is tried again: the compiler may have been at work. */
    private Taken timed(FuzzedTranslation translation, Wounded interchange) {
        var taken = once(translation, interchange);
        for (int tries = 1; taken.share > 1 && tries < TRIES; tries++) {
            taken = once(translation, interchange);
        }
        if (taken.share > 1) {
            fail(interchange + ": " + taken.share + " of the time that its length allows");
        }
        return taken;
    }

    private Taken once(FuzzedTranslation translation, Wounded interchange) {
        var content = interchange.bytes();
        long begin = times.getCurrentThreadCpuTime();
        var outcome = translation.translate(content, interchange.toString());
        double millis = (times.getCurrentThreadCpuTime() - begin) / 1e6;
        double limit = MILLIS_FOR_ANY + MILLIS_PER_KILOBYTE * content.length / KILOBYTE;
        return new Taken(outcome, millis / limit);
    }

    private void fail(String report) {
        if (failures.size() < MOST_FAILURES) {
            failures.add(report.substring(0, Math.min(report.length(), LONGEST_REPORT)));
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    long count() {
        return endings.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** How many ended as what. */
    Map<String, Long> endings() {
        var counted = new TreeMap<String, Long>();
        endings.forEach((ending, count) -> counted.put(ending, count.sum()));
        return counted;
    }

    long bytes() {
        return bytes.sum();
    }

    double slowest() {
        return slowest.get();
    }

    @Override
    public void close() {
        threads.shutdown();
        translator.close();
    }
}
