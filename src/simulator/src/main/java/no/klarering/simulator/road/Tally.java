package no.klarering.simulator.road;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import no.klarering.simulator.plan.Ending;

/** What has happened so far. Counts only, so that it never grows. */
public final class Tally {

    private static final int MOST_TEXTS = 20;

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong greenAtOnce = new AtomicLong();
    private final AtomicLong left = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private final Map<String, AtomicLong> redBy = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> faults = new ConcurrentSkipListMap<>();
    private final Map<Ending, AtomicLong> endings = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();
    private final Timings signals = new Timings();
    private final Timings results = new Timings();
    private final AtomicReference<Lap> lap = new AtomicReference<>(Lap.now());
    private final AtomicLong played = new AtomicLong();

    /** What was measured since it began. */
    record Lap(long began, Timings signals, Timings results) {

        static Lap now() {
            return new Lap(System.nanoTime(), new Timings(), new Timings());
        }

        Duration took() {
            return Duration.ofNanos(System.nanoTime() - began);
        }
    }

    private static <K> void count(Map<K, AtomicLong> counts, K key) {
        counts.computeIfAbsent(key, k -> new AtomicLong()).incrementAndGet();
    }

    void sent() {
        sent.incrementAndGet();
    }

    void arrived(Customs.Light light) {
        arrived.incrementAndGet();
        if (light.green()) {
            greenAtOnce.incrementAndGet();
        }
        light.reasons().forEach(reason -> count(redBy, reason));
    }

    void left() {
        left.incrementAndGet();
    }

    void ended(Ending ending) {
        count(endings, ending);
    }

    /** Something over HTTP that is not as it should be, though it may have been put right. */
    void fault(String what) {
        count(faults, what);
    }

    /** Something that must hold did not. */
    void broken(String what) {
        if (broken.incrementAndGet() <= MOST_TEXTS) {
            texts.add(what);
        }
    }

    /** A light was shown, after so long. */
    void signal(Duration took) {
        signals.add(took);
        lap.get().signals().add(took);
    }

    /** All results of somebody's messages were there, so long after the last message. */
    void results(Duration took) {
        results.add(took);
        lap.get().results().add(took);
    }

    /** One more lorry has played its part; how many that makes. */
    long played() {
        return played.incrementAndGet();
    }

    /** Of so many lorries, those of which it is not known how they ended. */
    public long unaccounted(long lorries) {
        return lorries - ended(List.of(Ending.values())) - brokenSoFar();
    }

    /** Begins a new lap, and gives the one before. */
    Lap nextLap() {
        return lap.getAndSet(Lap.now());
    }

    Timings signals() {
        return signals;
    }

    Timings results() {
        return results;
    }

    public long sentSoFar() {
        return sent.get();
    }

    public long arrivedSoFar() {
        return arrived.get();
    }

    public long greenAtOnceSoFar() {
        return greenAtOnce.get();
    }

    public long leftSoFar() {
        return left.get();
    }

    public long brokenSoFar() {
        return broken.get();
    }

    public long ended(List<Ending> which) {
        return which.stream()
                .filter(endings::containsKey)
                .mapToLong(ending -> endings.get(ending).get())
                .sum();
    }

    Map<String, AtomicLong> redBy() {
        return redBy;
    }

    Map<String, AtomicLong> faults() {
        return faults;
    }

    /** What did not hold, the first of it. */
    public List<String> texts() {
        return List.copyOf(texts);
    }
}
