package no.klarering.system;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.klarering.system.Load.Declarant;

/**
 * Lorries that come to the border one after another whatever happens to the receiver: declared
 * ahead, reported, seen coming, seen going; each goes on until it has left on green.
 */
final class Lorries implements AutoCloseable {

    static final Declarant DECLARANT = Load.KLARVIK;

    private static final String SCOPES =
            "toll:movement/road/v2+toll:movement/entry+toll:border+" + EdiClient.SCOPE;

    /** Numbers below are those of other senders of the same declarant. */
    private static final int NUMBERS_OF_OTHERS = 500_000;

    private static final Duration BETWEEN_TWO = Duration.ofMillis(100);
    private static final Duration LONGEST_LAST_TRY = Duration.ofMinutes(5);

    private final URI base;
    private final SmallDeclarations declarations = new SmallDeclarations(NUMBERS_OF_OTHERS);
    private final AtomicInteger numbers = new AtomicInteger();
    private final Queue<Journey> journeys = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> roads = new ArrayList<>();
    private volatile boolean ending;
    private volatile long endingSince;

    private Lorries(URI base) {
        this.base = base;
    }

    /** So many at a time. */
    static Lorries on(URI base, int count) {
        var lorries = new Lorries(base);
        for (var n = 0; n < count; n++) {
            var road = new Thread(lorries::drive, "lorry-" + n);
            road.setDaemon(true);
            lorries.roads.add(road);
            road.start();
        }
        return lorries;
    }

    private void drive() {
        try (var broker = new HttpCarrier(base, DECLARANT.organisation())) {
            var lorry = new Lorry(broker, program());
            while (!ending) {
                var journey = next();
                journeys.add(journey);
                lorry.drive(journey);
                Pause.of(BETWEEN_TWO);
            }
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                failures.add(e);
            }
        }
    }

    private Journey next() {
        return new Journey(
                numbers.incrementAndGet(),
                declarations.nextAhead(DECLARANT.nodi(), DECLARANT.organisation()));
    }

    private Insistent program() {
        return new Insistent(base, DECLARANT.organisation(), SCOPES, this::goOn);
    }

    /** Until a while after the storm. */
    private boolean goOn() {
        return !ending || System.nanoTime() - endingSince < LONGEST_LAST_TRY.toNanos();
    }

    /**
     * No new journeys; waits until those on their way have come to their end, so the receiver
     * should be there, and reckons.
     */
    JourneyReckoning reckon() {
        endingSince = System.nanoTime();
        ending = true;
        try {
            for (var road : roads) {
                road.join(2 * LONGEST_LAST_TRY.toMillis());
                if (road.isAlive()) {
                    throw new AssertionError(road.getName() + " does not come to an end");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while lorries are on their way", e);
        }
        failures.forEach(
                failure -> {
                    throw new AssertionError("A lorry failed", failure);
                });
        endingSince = System.nanoTime();
        return new JourneyReckoner(base, List.copyOf(journeys), program()).reckon();
    }

    @Override
    public void close() {
        ending = true;
        roads.forEach(Thread::interrupt);
    }
}
