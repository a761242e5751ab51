package no.klarering.simulator.road;

import java.time.Duration;

/** How fast the day goes by. */
public final class Pace {

    private final long began;
    private final double hurry;

    private Pace(long began, double hurry) {
        this.began = began;
        this.hurry = hurry;
    }

    /**
     * From now on.
     *
     * @param hurry how many seconds of the day go by in a second
     * @param first when the day begins, negative for the evening before
     */
    public static Pace of(double hurry, Duration first) {
        return new Pace(System.nanoTime() - (long) (first.toNanos() / hurry), hurry);
    }

    /** Nobody waits for anything. */
    public static Pace none() {
        return new Pace(System.nanoTime(), Double.POSITIVE_INFINITY);
    }

    /** What the clock of the day shows. */
    public Duration time() {
        return Duration.ofNanos((long) ((System.nanoTime() - began) * hurry));
    }

    /** How long it really is until then; nothing when it is past. */
    public Duration away(Duration ofTheDay) {
        var then = began + (long) (ofTheDay.toNanos() / hurry);
        return Duration.ofNanos(Math.max(0, then - System.nanoTime()));
    }

    /** Waits for a time of the day. */
    public void until(Duration ofTheDay) {
        pause(away(ofTheDay));
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
