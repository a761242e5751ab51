package no.klarering.simulator.road;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** How fast the day goes by. */
public final class Pace {

    /** Room for more than there will ever be. */
    private static final int PLENTY = 1_000_000;

    private final long began;
    private final double hurry;
    private final Duration ahead;
    private final Semaphore room;

    private Pace(long began, double hurry, Duration ahead, Semaphore room) {
        this.began = began;
        this.hurry = hurry;
        this.ahead = ahead;
        this.room = room;
    }

    /**
     * From now on.
     *
     * @param hurry how many seconds of the day go by in a second
     * @param first when the day begins, negative for the evening before
     */
    public static Pace of(double hurry, Duration first) {
        return new Pace(
                System.nanoTime() - (long) (first.toNanos() / hurry),
                hurry,
                Duration.ZERO,
                new Semaphore(PLENTY));
    }

    /** Nobody waits for anything. */
    public static Pace none() {
        return ahead(Duration.ZERO, PLENTY);
    }

    /**
     * Nobody waits for anything but for the border: each comes so long after it was reported, as a
     * lorry does that is reported before it sets off.
     *
     * @param most so many at once do anything else than wait for that
     */
    public static Pace ahead(Duration ahead, int most) {
        return new Pace(System.nanoTime(), Double.POSITIVE_INFINITY, ahead, new Semaphore(most));
    }

    /** Does something when there is room for it. */
    <T> T inRoom(Supplier<T> deed) {
        room.acquireUninterruptibly();
        try {
            return deed.get();
        } finally {
            room.release();
        }
    }

    /** What the clock of the day shows. */
    public Duration time() {
        return Duration.ofNanos((long) ((System.nanoTime() - began) * hurry));
    }

    /** How long it really is until then; nothing when it is past. */
    public Duration away(Duration ofTheDay) {
        var then = began + (long) (ofTheDay.toNanos() / hurry);
        return Duration.ofNanos(Math.max(0, then - System.nanoTime())).plus(ahead);
    }

    /** Waits for a time of the day, and leaves the room to others meanwhile. */
    public void until(Duration ofTheDay) {
        room.release();
        try {
            pause(away(ofTheDay));
        } finally {
            room.acquireUninterruptibly();
        }
    }

    /** Waits for a while of the day. */
    void rest(Duration ofTheDay) {
        pause(Duration.ofNanos((long) (ofTheDay.toNanos() / hurry)));
    }

    /** Waits, by the clock on the wall. */
    static void pause(Duration real) {
        try {
            Thread.sleep(real.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAsItMust("Stopped while it waited");
        }
    }
}
